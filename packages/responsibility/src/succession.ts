import { reformPlan } from "./data/reform-2018.ts";
import type { Draft } from "./draft.ts";
import { fail, type Problem } from "./errors.ts";
import { isDay } from "./internal/day.ts";
import { shown } from "./internal/shown.ts";
import { union } from "./internal/union.ts";
import { knownEnd } from "./known-end.ts";
import { addParty } from "./party.ts";
import type { AbolishedBody, Party, Step } from "./responsibility.ts";

/** By whom a body that is gone is followed, as far as it is known, and how it is known. */
type Succession = Pick<Extract<Step, { code: "succeeded" }>, "source" | "confidence"> & {
  readonly heir?: string;
};

const none: readonly AbolishedBody[] = [];

/** Reads the bodies said to be abolished, adding what is wrong with them to `problems`. */
export function readAbolished(given: unknown, problems: Problem[]): readonly AbolishedBody[] {
  if (given === undefined) return none;
  if (!Array.isArray(given)) {
    problems.push({ code: "not-an-object", path: ["abolished"], params: {} });
    return none;
  }
  const list: readonly unknown[] = given;
  return list.flatMap((entry, i) => readEnd(entry, ["abolished", i], problems));
}

function readEnd(
  given: unknown,
  path: readonly (string | number)[],
  problems: Problem[],
): readonly AbolishedBody[] {
  if (typeof given !== "object" || given === null) {
    problems.push({ code: "not-an-object", path, params: {} });
    return none;
  }
  const { body, on, successor, source } = given as Partial<Record<keyof AbolishedBody, unknown>>;
  const name = (value: unknown, key: string): string => {
    const trimmed = typeof value === "string" ? value.trim() : "";
    if (trimmed === "") problems.push({ code: "empty-name", path: [...path, key], params: {} });
    return trimmed;
  };
  if (!isDay(on)) problems.push({ code: "bad-day", path: [...path, "on"], params: { given: shown(on) } });
  return [
    {
      body: name(body, "body"),
      on: shown(on),
      ...(successor !== undefined && { successor: name(successor, "successor") }),
      ...(source !== undefined && { source: name(source, "source") }),
    },
  ];
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
  if (successor === undefined && !draft.parties.some(({ body }) => endOf(body, on, abolished, undefined)))
    return;
  const ends = new Map<string, Succession>();
  const bodies = new Set(draft.parties.map(({ body }) => body));
  for (const body of bodies) {
    const end = endOf(body, on, abolished, successor);
    if (end !== undefined && end.heir !== body) ends.set(body, end);
  }
  if (successor !== undefined && ends.size === 0 && bodies.size > 0 && !bodies.has(successor)) {
    if (bodies.size > 1) fail({ code: "successor-of-whom", path: ["actors", "successor"], params: {} });
    for (const body of bodies) ends.set(body, { heir: successor, source: "", confidence: "quoted" });
  }
  if (ends.size === 0) return;

  const heirs: Party[] = [];
  for (const party of draft.parties) {
    const end = ends.get(party.body);
    if (end === undefined) addParty(heirs, party);
    else if (end.heir !== undefined)
      addParty(heirs, {
        ...party,
        body: end.heir,
        roles: union(party.roles, ["successor"]),
        confidence: end.confidence,
      });
  }
  draft.parties = heirs;
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

/** What is known of a body's end: what was said of it, then what its name tells. Undefined: it is not known to be gone. */
function endOf(
  body: string,
  on: string,
  abolished: readonly AbolishedBody[],
  successor: string | undefined,
): Succession | undefined {
  if (abolished.length === 0) return knownSuccession(body, on, successor);
  let heir: string | undefined = body;
  let source = "";
  const passed = new Set<string>();
  for (;;) {
    const end = abolished.find((entry) => entry.body === heir && entry.on <= on);
    if (end === undefined) break;
    if (passed.has(end.body)) fail({ code: "circular-succession", path: ["abolished"], params: { body } });
    passed.add(end.body);
    source = end.source ?? source;
    heir = end.successor;
  }
  if (passed.size > 0) return withHeir(heir ?? successor, source, "quoted");
  return knownSuccession(body, on, successor);
}

function knownSuccession(body: string, on: string, successor: string | undefined): Succession | undefined {
  const known = knownEnd(body, on);
  if (known === undefined) return undefined;
  if (successor !== undefined) return withHeir(successor, "", "quoted");
  return withHeir(known.successor, reformPlan, known.confidence);
}

function withHeir(
  heir: string | undefined,
  source: string,
  confidence: Succession["confidence"],
): Succession {
  return { ...(heir !== undefined && { heir }), source, confidence };
}
