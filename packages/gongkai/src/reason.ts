/** Why something could not be evaluated. Data: `messages` put it into words. */
import type { RuleId } from "@gongkai/deadlines";
import type { Text } from "@gongkai/law";

export type Reason =
  | { readonly code: "no-content" | "nothing-known" }
  | { readonly code: "masked"; readonly labels: readonly Text[] }
  | { readonly code: "day-missing"; readonly clock: RuleId; readonly days: readonly string[] }
  | { readonly code: "no-rule-in-force"; readonly clock: RuleId; readonly on: string; readonly from: string }
  | { readonly code: "outside-coverage"; readonly clock: RuleId; readonly day: string }
  | { readonly code: "publication-unknown" }
  | { readonly code: "end-missing"; readonly clock: RuleId; readonly days: readonly string[] }
  | { readonly code: "case-unknown"; readonly clock: RuleId }
  | { readonly code: "disputed-reading"; readonly clock: RuleId }
  | { readonly code: "before-trigger"; readonly clock: RuleId }
  | { readonly code: "pending"; readonly dueOn: string }
  | { readonly code: "low-confidence"; readonly clock: RuleId; readonly confidence: "secondary" | "memory" }
  | { readonly code: "not-binding"; readonly clock: RuleId }
  | { readonly code: "no-number"; readonly clock: RuleId; readonly days: number }
  | { readonly code: "no-clock" }
  | { readonly code: "open-questions"; readonly count: number }
  | { readonly code: "bad-actors"; readonly zh: string; readonly en: string }
  | { readonly code: "no-acts" }
  | { readonly code: "bad-acts"; readonly zh: string; readonly en: string }
  | { readonly code: "no-list" }
  | { readonly code: "nobody-named" }
  | { readonly code: "list-begins-later" | "list-known-later"; readonly on: string; readonly from: string }
  | { readonly code: "doubtful-hits"; readonly count: number };
