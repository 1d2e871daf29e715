import type { Text } from "@gongkai/law";

/** One code of a list. `also`: the digits and wordings under which it is met. */
export interface Code {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly also?: readonly string[];
}

/**
 * A code list (代码集). A list is closed where the standard's own checker refuses anything else; it is open where the
 * standard's text was not found or practice goes beyond it. Codes are the standard's own where these were confirmed,
 * and the published words where no code was found: no digit here is made up.
 */
export interface CodeList {
  readonly id: string;
  readonly name: Text;
  readonly state: "open" | "closed";
  readonly codes: readonly Code[];
  /** Where the list was read. */
  readonly source: string;
}

/** The code of a list that a code, a name or a wording of it stands for. */
export function codeFor(list: CodeList, text: string): Code | undefined {
  return list.codes.find(
    ({ code, zh, also }) => code === text || zh === text || also?.includes(text) === true,
  );
}
