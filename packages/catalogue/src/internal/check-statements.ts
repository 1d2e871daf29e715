import type { Provenance } from "../compiled-profile.ts";
import { issue, type IssueCode, type ProfileIssue } from "../issue.ts";
import type { LawIndex } from "../law-index.ts";
import type { Profile } from "../profile-format.ts";
import type { PlacedStatement } from "../read-shape.ts";
import type { Statement } from "../statement-format.ts";
import type { ActiveStatement } from "./apply-statements.ts";
import { resolveCitations } from "./resolve-citations.ts";

/** What the statements of one profile are checked with. */
export interface StatementCheck {
  /** `id@version` of the profile. */
  readonly ref: string;
  readonly origin: Provenance["origin"];
  readonly documents: Profile["documents"];
  readonly law: LawIndex;
  readonly asOf: string;
  readonly issues: ProfileIssue[];
}

/** Checks each statement by itself, and returns those that hold on the day. */
export function checkStatements(
  statements: readonly PlacedStatement[],
  { ref, origin, documents, law, asOf, issues }: StatementCheck,
): readonly ActiveStatement[] {
  const ids = new Map<string, number>();
  return statements.flatMap(({ index, statement }): ActiveStatement[] => {
    const tell = (
      code: IssueCode,
      place: readonly (string | number)[],
      params: ProfileIssue["params"] = {},
    ): void => {
      issues.push({ ...issue(code, ["statements", index, ...place], params), profile: ref });
    };
    const id = statement.id ?? `#${index + 1}`;
    const other = ids.get(id);
    if (other !== undefined) tell("duplicate-id", ["id"], { id, other: other + 1 });
    ids.set(id, index);
    const { from, to } = statement;
    if (from !== undefined && to !== undefined && from > to) tell("bad-interval", ["from"], { from, to });
    const loss = lossOf(statement);
    if (loss !== undefined && !hasReason(statement)) tell("reason-missing", [], { what: loss });
    const { cite, active } = resolveCitations(statement, documents, law, asOf, tell);
    if (origin !== "base" && statement.cite.length === 0 && !("rule" in statement))
      tell("citation-missing", []);
    return active ? [{ index, statement, provenance: { origin, profile: ref, statement: id, cite } }] : [];
  });
}

function hasReason(statement: Statement): boolean {
  return "reason" in statement && statement.reason !== undefined;
}

/** What a statement takes away, if anything: that needs a reason. */
function lossOf(statement: Statement): string | readonly string[] | undefined {
  if (statement.op === "remove-item") return statement.items;
  if (statement.op === "narrow-content") return statement.elements;
  if (statement.op === "remove-period") return statement.clock;
  if (statement.op === "remove-channels") return statement.channels;
  if (statement.op === "remove-duty") return statement.duty;
  if (statement.op === "set-severity" && statement.severity !== "error") return statement.rule;
  return undefined;
}
