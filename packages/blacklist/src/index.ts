export { foldName, type FoldOptions, type Script } from "./fold-name.ts";
export { compareNames, type NameComparison, type NameVerdict } from "./compare-names.ts";
export type { NameReason, NameReasonCode } from "./name-reason.ts";
