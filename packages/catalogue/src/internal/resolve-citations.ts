import type { Source } from "../compiled-profile.ts";
import { isWithin, type LawIndex } from "../law-index.ts";
import type { Profile } from "../profile-format.ts";
import type { IssueCode, ProfileIssue } from "../issue.ts";
import type { Statement } from "../statement-format.ts";
import { nearest } from "./nearest.ts";

type Tell = (code: IssueCode, place: readonly (string | number)[], params: ProfileIssue["params"]) => void;

/** What a statement rests on, on a day. */
export interface Grounds {
  /** Only what is in force on the day. */
  readonly cite: readonly Source[];
  /** Whether the statement holds on the day: within its own days, and with something it cites in force. */
  readonly active: boolean;
}

/** Looks up what a statement cites, and reports what is not there or is misquoted. */
export function resolveCitations(
  statement: Statement,
  documents: Profile["documents"],
  law: LawIndex,
  asOf: string,
  tell: Tell,
): Grounds {
  const found = statement.cite.flatMap((citation, position): { source: Source; inForce: boolean }[] => {
    const { provision, document, clause, quote } = citation;
    const details = { ...(clause !== undefined && { clause }), ...(quote !== undefined && { quote }) };
    if (provision !== undefined) {
      const known = findProvision(provision, law, ["cite", position, "provision"], tell);
      if (known === undefined) return [];
      if (quote !== undefined && !known.quote.includes(quote))
        tell("quote-differs", ["cite", position, "quote"], { provision });
      return [{ source: { provision: known.id, ...details }, inForce: isWithin(known.effective, asOf) }];
    }
    const cited =
      document !== undefined && Object.hasOwn(documents, document) ? documents[document] : undefined;
    if (cited === undefined) {
      tell("unknown-document", ["cite", position, "document"], { document: document ?? "" });
      return [];
    }
    const { title, number, rank } = cited;
    const source: Source = { title, rank, ...(number !== undefined && { number }), ...details };
    return [{ source, inForce: isWithin(cited, asOf) }];
  });
  const rule = statement.op === "set-period" ? findRule(statement.rule, law, tell) : undefined;
  if (rule !== undefined && !found.some(({ source }) => source.provision === rule.provision))
    found.unshift({ source: { provision: rule.provision }, inForce: isWithin(rule.effective, asOf) });
  const cite = found.filter(({ inForce }) => inForce).map(({ source }) => source);
  const active =
    isWithin(statement, asOf) && isGrounded(found) && (rule === undefined || isWithin(rule.effective, asOf));
  return { cite, active };
}

/** A statement stands with its own documents; one that cites the law alone stands with the law. */
function isGrounded(found: readonly { readonly source: Source; readonly inForce: boolean }[]): boolean {
  const own = found.filter(({ source }) => source.provision === undefined);
  const grounds = own.length > 0 ? own : found;
  return grounds.length === 0 || grounds.some(({ inForce }) => inForce);
}

function findRule(id: string | undefined, law: LawIndex, tell: Tell) {
  const rule = id === undefined ? undefined : law.rule(id);
  if (id !== undefined && rule === undefined)
    tell("unknown-rule", ["rule"], { rule: id, nearest: nearest(id, law.ruleIds()) });
  return rule;
}

function findProvision(id: string, law: LawIndex, place: readonly (string | number)[], tell: Tell) {
  const provision = law.provision(id);
  if (provision === undefined)
    tell("unknown-provision", place, { provision: id, nearest: nearest(id, law.provisionIds()) });
  return provision;
}
