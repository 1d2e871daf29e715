// The walk
export { review, type Review, type ReviewContext, type ReviewCoverage } from "./review.ts";
export type { Finding, Level, Part } from "./findings.ts";
export type { Verdict } from "./verdict.ts";

// What goes in
export type { GongkaiRecord, RecordIssue, RecordSource } from "./record.ts";
export type { BidderList } from "./bidders.ts";
export type { Locale } from "./locale.ts";

// The parts of the answer
export type { ReviewedContent } from "./content.ts";
export type { ReviewedResponsibility } from "./reviewed-responsibility.ts";
export type { ReviewedClock } from "./clock.ts";
export type { ReviewedTimeliness } from "./timeliness.ts";
export type { ReviewedRoute } from "./reviewed-route.ts";
export type { BidderHit, ReviewedBidders } from "./bidders.ts";
export type { Party } from "./parties.ts";
export type { Applies, FoundDay } from "./case.ts";
export type { Reason } from "./reason.ts";

// Misuse
export { ReviewError, type ReviewErrorCode } from "./errors.ts";
