import type { Text } from "@gongkai/law";
import { problemText } from "./problem-text.ts";

/** What can be wrong with what was asked. */
export type ProblemCode =
  | "not-an-object"
  | "item-or-kind"
  | "unknown-item"
  | "unknown-kind"
  | "kind-mismatch"
  | "bad-day"
  | "day-before-data"
  | "unknown-role"
  | "empty-name"
  | "one-name-only"
  | "contradictory-actors"
  | "successor-of-whom"
  | "circular-succession"
  | "unknown-channel"
  | "unknown-act"
  | "bad-target"
  | "bad-limit"
  | "unknown-function";

/** One thing wrong with what was asked, and where. */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, string>>;
}

/** Thrown on misuse, with everything that is wrong at once; `code` and `text` begin with the first of it. */
export class ResponsibilityError extends Error {
  override readonly name = "ResponsibilityError";
  readonly code: ProblemCode;
  readonly params: { readonly problems: readonly Problem[] };
  readonly text: Text;

  constructor(problems: readonly [Problem, ...Problem[]]) {
    const texts = problems.map(problemText);
    const text = { zh: texts.map(({ zh }) => zh).join("；"), en: texts.map(({ en }) => en).join("; ") };
    super(text.en);
    this.code = problems[0].code;
    this.params = { problems };
    this.text = text;
  }
}

/** Refuses for one thing. */
export function fail(problem: Problem): never {
  throw new ResponsibilityError([problem]);
}

/** Throws if there is anything to throw for. */
export function refuse(problems: readonly Problem[]): void {
  const [first, ...rest] = problems;
  if (first !== undefined) throw new ResponsibilityError([first, ...rest]);
}
