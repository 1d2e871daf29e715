/** A case for every code of the packages beside the schemas, so that a new code asks for one. */
import type { BlacklistIssueCode } from "@gongkai/blacklist";
import type { GongkaiRecord, Reason, RecordIssue } from "gongkai";

type RecordCode = RecordIssue["code"];

/** A record in which the code is found, by its code. */
export const recordSamples: Readonly<Record<Exclude<RecordCode, "not-in-profile">, unknown>> = {
  "not-a-record": "出让公告",
  "unknown-item": { item: "land.supply-resutl", payload: {} },
  "no-such-day": { item: "land.supply-result", payload: {}, publishedOn: "2026-02-30" },
  "not-an-object": { item: "land.supply-result", payload: "某地块" },
  "unknown-key": { item: "land.supply-result", payload: {}, publishDate: "2026-03-02" },
  "no-content": { item: "land.supply-result" },
};

/** What `review` says of a record that the profile at hand does not list. */
export const outsideProfile: RecordIssue = {
  code: "not-in-profile",
  path: ["item"],
  severity: "warning",
  params: { value: "land.supply-result" satisfies GongkaiRecord["item"], profile: "shifang" },
};

const clock = "gr-50";

/** A case of every reason for which a part of a review stays without an answer. */
export const reasonSamples: { readonly [Code in Reason["code"]]: Reason & { readonly code: Code } } = {
  "no-content": { code: "no-content" },
  "nothing-known": { code: "nothing-known" },
  masked: { code: "masked", labels: [{ zh: "中标金额", en: "winning price" }] },
  "day-missing": { code: "day-missing", clock, days: ["formedOn"] },
  "no-rule-in-force": { code: "no-rule-in-force", clock, on: "2001-06-01", from: "2015-03-01" },
  "outside-coverage": { code: "outside-coverage", clock, day: "2031-01-04" },
  "publication-unknown": { code: "publication-unknown" },
  "end-missing": { code: "end-missing", clock, days: ["publishedOn"] },
  "case-unknown": { code: "case-unknown", clock },
  "disputed-reading": { code: "disputed-reading", clock },
  "before-trigger": { code: "before-trigger", clock },
  pending: { code: "pending", dueOn: "2026-12-01" },
  "low-confidence": { code: "low-confidence", clock, confidence: "secondary" },
  "not-binding": { code: "not-binding", clock },
  "no-number": { code: "no-number", clock, days: 12 },
  "no-clock": { code: "no-clock" },
  "open-questions": { code: "open-questions", count: 2 },
  "bad-actors": { code: "bad-actors", zh: "‹…›", en: "‹…›" },
  "no-acts": { code: "no-acts" },
  "bad-acts": { code: "bad-acts", zh: "‹…›", en: "‹…›" },
  "no-list": { code: "no-list" },
  "nobody-named": { code: "nobody-named" },
  "list-begins-later": { code: "list-begins-later", on: "2024-05-01", from: "2025-01-01" },
  "list-known-later": { code: "list-known-later", on: "2024-05-01", from: "2025-01-01" },
  "doubtful-hits": { code: "doubtful-hits", count: 1 },
};

/** The functions that find each code of a list. */
export const blacklistFinders: Readonly<Record<BlacklistIssueCode, readonly string[]>> = {
  "illegal-transition": ["checkEntry"],
  "published-before-decision": ["checkEntry", "replay"],
  "conflicting-event": ["replay"],
  "no-decision": ["checkEntry"],
  "no-prior-notice": ["checkEntry"],
  "repair-too-early": ["checkEntry"],
  "repair-without-application": ["checkEntry"],
  "repair-barred": ["checkEntry"],
  "removed-before-term": ["checkEntry"],
  "extended-beyond-maximum": ["checkEntry"],
  "term-unknown": ["checkEntry"],
  "ban-too-short": ["checkEntry"],
  "ban-too-long": ["checkEntry"],
  "field-missing": ["checkEntry"],
  malformed: ["readList"],
  "code-odd": ["importRows"],
  "code-malformed": ["importRows"],
  "duplicate-row": ["importRows"],
  "name-missing": ["importRows"],
  "day-unreadable": ["importRows"],
  "person-masked": ["importRows"],
};
