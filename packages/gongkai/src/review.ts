/** The walk: a record goes in; what it lacks, who had to disclose it, by when and where come out. */
import { chinaCalendar, isCivilDate, type WorkingCalendar } from "@gongkai/calendar";
import { triggersOf, type ProvisionId, type RecordType } from "@gongkai/law";
import { reviewBidders, type BidderList, type ReviewedBidders } from "./bidders.ts";
import { reviewClock, type ReviewedClock } from "./clock.ts";
import { noContent, reviewContent, type ReviewedContent } from "./content.ts";
import { ReviewError } from "./errors.ts";
import { findingsOf, type Finding, type Part } from "./findings.ts";
import { isLocale, type Locale } from "./locale.ts";
import { refinedCalendar, refinementOf } from "./refinement.ts";
import type { CompiledProfile } from "@gongkai/catalogue";
import type { Matter } from "./matter.ts";
import { actorsOf } from "./named-actors.ts";
import { disclosureDays, readRecord, type GongkaiRecord, type RecordIssue } from "./record.ts";
import type { Reason } from "./reason.ts";
import { reviewResponsibility, type ReviewedResponsibility } from "./reviewed-responsibility.ts";
import { reviewRoute, type ReviewedRoute } from "./reviewed-route.ts";
import { summariseClocks, type ReviewedTimeliness } from "./timeliness.ts";
import { worst, type Verdict } from "./verdict.ts";

/** What a review is made against: the day it is made on, and what is known by then. */
export interface ReviewContext {
  /** The day of the review: what is overdue is overdue on this day. */
  readonly asOf: string;
  /** Answer from the holiday notices issued and the listings known by this day; from all where left out. */
  readonly knownOn?: string;
  /** Working days to count by. By default the national calendar, assuming ordinary weeks where no notice is out yet. */
  readonly calendar?: WorkingCalendar;
  /** A region's or department's own version of the rules, compiled. */
  readonly profile?: CompiledProfile;
  /** A list that suppliers, candidates, winners and other parties are looked up in, as of the day of the award. */
  readonly blacklist?: BidderList;
  /** With a locale every finding carries its message. */
  readonly locale?: Locale;
}

/** Which parts could be evaluated, and why the others could not. */
export interface ReviewCoverage {
  readonly evaluated: readonly Part[];
  readonly notEvaluated: readonly { readonly part: Part; readonly reason?: Reason }[];
}

/** The answers about one record. Every part is three-valued. */
export interface Review {
  /** `undefined` where the record does not say what it is. */
  readonly item?: RecordType;
  /**
   * `fail` if any part fails; else `pass` if content and timeliness pass; else `notEvaluated`. The other parts count
   * once the record says enough for them, and stand in `coverage` until then.
   */
  readonly verdict: Verdict;
  readonly record: { readonly verdict: Verdict; readonly issues: readonly RecordIssue[] };
  readonly content: ReviewedContent;
  readonly responsibility: ReviewedResponsibility;
  readonly deadlines: readonly ReviewedClock[];
  readonly timeliness: ReviewedTimeliness;
  readonly route: ReviewedRoute;
  readonly blacklist: ReviewedBidders;
  readonly coverage: ReviewCoverage;
  /** The provisions behind all answers. */
  readonly basis: readonly ProvisionId[];
  /** What a reader should know, most serious first; with messages where the context names a locale. */
  readonly findings: readonly Finding[];
}

/**
 * Reviews one record. A bad record is answered with issues; only a bad context throws.
 *
 * @example
 * const { verdict, timeliness } = review(
 *   { item: "licence", payload: {}, decidedOn: "2018-02-08", publishedOn: "2018-02-23" },
 *   { asOf: "2026-11-21" },
 * );
 * timeliness.dueOn; // "2018-02-23"
 * @throws ReviewError `bad-as-of`, `bad-known-on`, `bad-locale`
 */
export function review(value: unknown, context: ReviewContext): Review {
  const calendar = calendarOf(context);
  const { record, issues: found } = readRecord(value);
  const issues = record === undefined ? found : [...found, ...unlisted(record, context.profile)];
  const recordPart = { verdict: recordVerdict(issues), issues };
  const answers = record === undefined ? unreadable : walk(record, context, calendar);
  const parts = {
    record: recordPart.verdict,
    content: answers.content.verdict,
    responsibility: answers.responsibility.verdict,
    timeliness: answers.timeliness.verdict,
    route: answers.route.verdict,
    blacklist: answers.blacklist.verdict,
  } satisfies Record<Part, Verdict>;
  const reviewed = {
    ...(record && { item: record.item }),
    verdict: overall(parts, record !== undefined),
    record: recordPart,
    ...answers,
    coverage: coverageOf(parts, answers),
    basis: basisOf(answers),
  };
  return { ...reviewed, findings: findingsOf(reviewed, context.locale) };
}

type Answers = Pick<
  Review,
  "content" | "responsibility" | "deadlines" | "timeliness" | "route" | "blacklist"
>;

function walk(given: GongkaiRecord, context: ReviewContext, calendar: WorkingCalendar): Answers {
  const refinement = refinementOf(context.profile, given.item);
  const content = reviewContent(given, refinement);
  const record = withDays(given, content.envelope);
  const matter: Matter = { item: record.item, payload: content.payload, envelope: content.envelope };
  const deadlines = triggersOf(record.item).flatMap(
    (trigger) =>
      reviewClock(trigger, record, matter, {
        asOf: context.asOf,
        calendar,
        overrideOf: refinement.overrideOf,
      }) ?? [],
  );
  const on =
    record.publishedOn ?? deadlines.find((clock) => clock.triggeredBy)?.triggeredBy?.day ?? context.asOf;
  return {
    content,
    responsibility: reviewResponsibility(record, actorsOf(record.item, record.actors, matter), on),
    deadlines,
    timeliness: summariseClocks(deadlines),
    route: reviewRoute(record, on, context.asOf, refinement),
    blacklist: reviewBidders(matter, context.blacklist, on, context.knownOn),
  };
}

function unlisted({ item }: GongkaiRecord, profile: CompiledProfile | undefined): readonly RecordIssue[] {
  if (profile === undefined || refinementOf(profile, item).listed) return [];
  return [
    {
      code: "not-in-profile",
      path: ["item"],
      severity: "warning",
      params: { value: item, profile: profile.profile },
    },
  ];
}

/** The record with the days that its labels name, where it does not name them itself. */
function withDays(record: GongkaiRecord, envelope: Readonly<Record<string, unknown>>): GongkaiRecord {
  const days = disclosureDays.flatMap((key) => {
    const day = envelope[key];
    return record[key] === undefined && typeof day === "string" && isCivilDate(day.slice(0, 10))
      ? [[key, day.slice(0, 10)]]
      : [];
  });
  return { ...record, ...(Object.fromEntries(days) as Partial<GongkaiRecord>) };
}

const unreadable: Answers = {
  content: noContent,
  responsibility: { verdict: "notEvaluated", parties: [], questions: [], consult: [], steps: [], basis: [] },
  deadlines: [],
  timeliness: { verdict: "notEvaluated", status: "notEvaluated" },
  route: { verdict: "notEvaluated", steps: [], findings: [], basis: [] },
  blacklist: { verdict: "notEvaluated", hits: [], reason: { code: "no-list" } },
};

function recordVerdict(issues: readonly RecordIssue[]): Verdict {
  return issues.some(({ severity }) => severity === "error") ? "fail" : "pass";
}

function overall(parts: Record<Part, Verdict>, readable: boolean): Verdict {
  if (!readable) return "notEvaluated";
  return Object.values(parts).includes("fail") ? "fail" : worst([parts.content, parts.timeliness]);
}

function coverageOf(parts: Record<Part, Verdict>, answers: Answers): ReviewCoverage {
  const names = Object.keys(parts) as Part[];
  return {
    evaluated: names.filter((part) => parts[part] !== "notEvaluated"),
    notEvaluated: names
      .filter((part) => parts[part] === "notEvaluated")
      .map((part) => {
        const reason = part === "record" ? undefined : answers[part].reason;
        return { part, ...(reason && { reason }) };
      }),
  };
}

function basisOf({ content, responsibility, deadlines, route }: Answers): readonly ProvisionId[] {
  return [
    ...new Set([
      ...content.issues.flatMap(({ provision }) => provision ?? []),
      ...responsibility.basis,
      ...responsibility.questions.flatMap(({ basis }) => basis),
      ...deadlines.flatMap(({ basis }) => basis),
      ...route.basis,
    ]),
  ];
}

function calendarOf({ asOf, knownOn, calendar, profile, locale }: ReviewContext): WorkingCalendar {
  if (!isCivilDate(asOf)) throw new ReviewError("bad-as-of", asOf);
  if (knownOn !== undefined && !isCivilDate(knownOn)) throw new ReviewError("bad-known-on", knownOn);
  if (locale !== undefined && !isLocale(locale)) throw new ReviewError("bad-locale", locale);
  const base = calendar ?? chinaCalendar.assuming();
  return refinedCalendar(profile, knownOn === undefined ? base : base.knownOn(knownOn));
}
