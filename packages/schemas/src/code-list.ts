import type { Text } from "@gongkai/law";

/** One code of a list. `also`: the digits and wordings under which it is met. */
export interface Code<C extends string = string> {
  readonly code: C;
  readonly zh: string;
  readonly en: string;
  readonly also?: readonly string[];
}

/**
 * A code list (代码集). A list is closed where the standard's own checker refuses anything else; it is open where the
 * standard's text was not found or practice goes beyond it. Codes are the standard's own where these were confirmed,
 * and the published words where no code was found: no digit here is made up.
 */
export interface CodeList<C extends string = string, S extends "open" | "closed" = "open" | "closed"> {
  readonly id: string;
  readonly name: Text;
  readonly state: S;
  readonly codes: readonly Code<C>[];
  /** Where the list was read. */
  readonly source: string;
}

/** The codes a value of the list can have: the listed ones of a closed list, any text of an open one. */
export type CodeOf<L extends CodeList> = L extends CodeList<infer C, "closed"> ? C : string;

/** The code of a list that a code, a name or a wording of it stands for. */
export function codeFor(list: CodeList, text: string): Code | undefined {
  return list.codes.find(
    ({ code, zh, also }) => code === text || zh === text || also?.includes(text) === true,
  );
}
