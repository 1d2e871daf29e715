import type { Confidence } from "@gongkai/law";
import { knownEnd } from "./body.ts";
import type { Draft } from "./draft.ts";
import { fail, type Problem } from "./errors.ts";
import { isDay } from "./internal/day.ts";
import { shown } from "./internal/shown.ts";
import { keepParty, union } from "./parties.ts";
import type { AbolishedBody } from "./responsibility.ts";

const reform = "国务院机构改革方案（2018年）";

/** By whom a body that is gone is followed, as far as it is known, and how it is known. */
interface Succession {
  readonly heir?: string;
  readonly source: string;
  readonly confidence: Confidence;
}

/** Reads the bodies said to be abolished, adding what is wrong with them to `problems`. */
export function readAbolished(given: unknown, problems: Problem[]): readonly AbolishedBody[] {
  if (given === undefined) return [];
  const list: readonly unknown[] = Array.isArray(given) ? given : [undefined];
  return list.flatMap((entry, i): readonly AbolishedBody[] => {
    if (typeof entry !== "object" || entry === null) {
      problems.push({ code: "not-an-object", path: ["abolished", i], params: {} });
      return [];
    }
    const { body, on, successor } = entry as Partial<Record<keyof AbolishedBody, unknown>>;
    if (typeof body !== "string" || body.trim() === "")
      problems.push({ code: "empty-name", path: ["abolished", i, "body"], params: {} });
    if (successor !== undefined && (typeof successor !== "string" || successor.trim() === ""))
      problems.push({ code: "empty-name", path: ["abolished", i, "successor"], params: {} });
    if (!isDay(on))
      problems.push({ code: "bad-day", path: ["abolished", i, "on"], params: { given: shown(on) } });
    return [entry as AbolishedBody];
  });
}

/**
 * Puts successors in the place of bodies that no longer existed on the day. A body known to be gone whose successor is
 * not known becomes a question. The actor `successor` follows whichever named body is gone, or the only one there is.
 */
export function applySuccession(
  draft: Draft,
  on: string,
  abolished: readonly AbolishedBody[],
  successor: string | undefined,
): void {
  const bodies = [...new Set(draft.parties.map(({ body }) => body))];
  const ends = new Map<string, Succession>();
  for (const body of bodies) {
    const end = endOf(body, on, abolished, successor);
    if (end !== undefined && end.heir !== body) ends.set(body, end);
  }
  const [only] = bodies;
  if (successor !== undefined && ends.size === 0 && only !== undefined && !bodies.includes(successor)) {
    if (bodies.length > 1) fail({ code: "successor-of-whom", path: ["actors", "successor"], params: {} });
    ends.set(only, { heir: successor, source: "", confidence: "quoted" });
  }
  if (ends.size === 0) return;

  const before = draft.parties;
  draft.parties = [];
  for (const party of before) {
    const end = ends.get(party.body);
    if (end === undefined) keepParty(draft.parties, party);
    else if (end.heir !== undefined)
      keepParty(draft.parties, {
        ...party,
        body: end.heir,
        roles: union(party.roles, ["successor"]),
        confidence: end.confidence === "quoted" ? party.confidence : end.confidence,
      });
  }
  for (const [body, { heir, source, confidence }] of ends)
    if (heir === undefined)
      draft.questions.push({
        code: "who-succeeded",
        params: { on, body },
        settledBy: ["successor"],
        basis: [],
      });
    else draft.steps.push({ code: "succeeded", body, successor: heir, source, confidence });
}

/** What is known of a body's end: what was stated of it, then what its name tells. Undefined: it is not known to be gone. */
function endOf(
  body: string,
  on: string,
  abolished: readonly AbolishedBody[],
  successor: string | undefined,
): Succession | undefined {
  let at: string | undefined = body;
  let source = "";
  const seen = new Set<string>();
  for (;;) {
    const stated = abolished.find((entry) => entry.body.trim() === at && entry.on <= on);
    if (stated === undefined) break;
    if (seen.has(stated.body)) fail({ code: "circular-succession", path: ["abolished"], params: { body } });
    seen.add(stated.body);
    source = stated.source ?? source;
    at = stated.successor?.trim();
  }
  if (seen.size > 0) {
    const heir = at ?? successor;
    return { ...(heir !== undefined && { heir }), source, confidence: "quoted" };
  }
  const known = knownEnd(body, on);
  if (known === undefined) return undefined;
  if (successor !== undefined) return { heir: successor, source: "", confidence: "quoted" };
  return {
    ...(known.successor !== undefined && { heir: known.successor }),
    source: reform,
    confidence: "memory",
  };
}
