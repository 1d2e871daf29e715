import type { Confidence } from "@gongkai/law";
import { functions, namedOn } from "./data/functions.ts";
import { reformedOn } from "./data/reform-2018.ts";
import { fail } from "./errors.ts";
import { isDay } from "./internal/day.ts";
import { shown } from "./internal/shown.ts";

/** One of the seventeen functions of 97号 三（一）, e.g. `land` 国土资源. */
export type FunctionId = keyof typeof functions;

/** The function ids in the order of 97号 三（一）. */
export const functionIds = Object.keys(functions) as readonly FunctionId[];

/** What a function is called on a day, and the national department that has it. */
export interface BodyOn {
  readonly function: FunctionId;
  /** From the first to the last day of the name, both included; it is not known to be older than 97号. */
  readonly from: string;
  readonly to: string | null;
  /** The function as documents name it, e.g. 国土资源. */
  readonly word: string;
  /** The department of the State Council; its full name is from memory. */
  readonly department: string;
  /** How the word is known, and that it follows the one before it. */
  readonly confidence: Confidence;
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
