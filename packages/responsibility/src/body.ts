import type { Confidence } from "@gongkai/law";
import { functions, localReformDoneBy, namedOn, reformedOn, type BodyName } from "./data/functions.ts";
import { fail } from "./errors.ts";
import { isDay } from "./internal/day.ts";
import { shown } from "./internal/shown.ts";

/** One of the seventeen functions of 97号 三（一）, e.g. `land` 国土资源. */
export type FunctionId = keyof typeof functions;

/** The function ids in the order of 97号 三（一）. */
export const functionIds = Object.keys(functions) as readonly FunctionId[];

/** What a function is called on a day, and what it was called before. */
export interface BodyOn extends BodyName {
  readonly function: FunctionId;
  readonly succeeds?: string;
}

/**
 * What a function of government, and the national department that has it, is called on a day.
 *
 * @throws ResponsibilityError for an unknown function, a bad day, or a day before 97号 names the functions.
 * @example
 * bodyOn("land", "2018-02-08").department; // "国土资源部"
 * bodyOn("land", "2020-02-08").succeeds; // "国土资源部"
 */
export function bodyOn(id: FunctionId, on: string): BodyOn {
  if (!Object.hasOwn(functions, id))
    fail({ code: "unknown-function", path: ["function"], params: { given: shown(id) } });
  if (!isDay(on)) fail({ code: "bad-day", path: ["on"], params: { given: shown(on) } });
  const names: readonly BodyName[] = functions[id];
  const at = names.findIndex(({ from, to }) => from <= on && (to === null || on <= to));
  const name = names[at];
  if (name === undefined) return fail({ code: "day-before-data", path: ["on"], params: { from: namedOn } });
  const before = names[at - 1];
  return { function: id, ...name, ...(before && { succeeds: before.department }) };
}

/** What is known of a body's end from its name alone. */
export interface KnownEnd {
  /** Its successor; missing where the name only tells that there must be one. */
  readonly successor?: string;
  readonly confidence: Confidence;
}

/** Words that no local body kept after the reform; 农业局 and 林业局 still stand in places. */
const goneWords = ["国土资源", "国土分局", "环境保护局", "环保局", "卫生和计划生育", "卫生计生", "卫计"];

/** Whether a body's name says that it no longer existed on a day. */
export function knownEnd(body: string, on: string): KnownEnd | undefined {
  if (on < reformedOn) return undefined;
  for (const names of Object.values<readonly BodyName[]>(functions)) {
    const at = names.findIndex(({ department }) => department === body);
    const next = names[at + 1];
    if (at >= 0 && next !== undefined) return { successor: next.department, confidence: next.confidence };
  }
  if (on <= localReformDoneBy) return undefined;
  return goneWords.some((word) => body.includes(word)) ? { confidence: "memory" } : undefined;
}
