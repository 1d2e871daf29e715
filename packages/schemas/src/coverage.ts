/** A rule that could not be evaluated, and the fields whose values it would have needed. */
export interface RuleNotRun {
  readonly rule: string;
  readonly missing: readonly string[];
}

/**
 * What a validation looked at. A field counts as filled when it says something, well formed or not; a field of rows is
 * written `parcels[].area` and counts when at least one row fills it.
 */
export interface Coverage {
  readonly fields: { readonly filled: readonly string[]; readonly missing: readonly string[] };
  readonly rules: { readonly run: readonly string[]; readonly notRun: readonly RuleNotRun[] };
}
