/** The three values of every check: a gap is never a pass. */
export type Verdict = "pass" | "fail" | "notEvaluated";

/** `fail` if any fails, else `notEvaluated` if any could not be evaluated or there is none, else `pass`. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("fail")) return "fail";
  return verdicts.length === 0 || verdicts.includes("notEvaluated") ? "notEvaluated" : "pass";
}
