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
  /** The department it succeeded. */
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
    return fail({ code: "unknown-function", path: ["function"], params: { given: shown(id) } });
  if (!isDay(on)) return fail({ code: "bad-day", path: ["on"], params: { given: shown(on) } });
  if (on < namedOn) return fail({ code: "day-before-data", path: ["on"], params: { from: namedOn } });
  const [word, department, newWord, newDepartment] = functions[id];
  if (newWord === undefined || newDepartment === undefined)
    return { function: id, from: namedOn, to: null, word, department, confidence: "quoted" };
  if (on < reformedOn)
    return { function: id, from: namedOn, to: "2018-03-16", word, department, confidence: "quoted" };
  return {
    function: id,
    from: reformedOn,
    to: null,
    word: newWord,
    department: newDepartment,
    confidence: "memory",
    succeeds: department,
  };
}

/** The document the succession of 2018 is remembered from. */
export const reformPlan = "国务院机构改革方案（2018年）";

/** What is known of a body's end from its name alone. */
export interface KnownEnd {
  /** Its successor; missing where the name only tells that there must be one. */
  readonly successor?: string;
  readonly confidence: Confidence;
}

const heirs: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.values(functions).flatMap(([, department, , heir]) =>
    heir === undefined ? [] : [[department, heir]],
  ),
);

/** Words that no local body kept after the reform, from memory; 农业局 and 林业局 still stand in places. */
const gone = /国土资源|国土分局|环境保护局|环保局|卫生和计划生育|卫生计生|卫计/;

/** Whether a body's name says that it no longer existed on a day. */
export function knownEnd(body: string, on: string): KnownEnd | undefined {
  if (on < reformedOn) return undefined;
  const successor = heirs.get(body);
  if (successor !== undefined) return { successor, confidence: "memory" };
  return on > localReformDoneBy && gone.test(body) ? { confidence: "memory" } : undefined;
}
