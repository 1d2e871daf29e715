import type { Force, ProvisionId } from "@gongkai/law";
import { P, match } from "ts-pattern";
import { checkBans } from "./check-bans.ts";
import { checkFields } from "./check-fields.ts";
import type { BlacklistEntry } from "./entry.ts";
import type { BlacklistEvent } from "./event.ts";
import { courseOf, type Course, type Step } from "./internal/course.ts";
import { checkedDay } from "./internal/day.ts";
import { knownEvents } from "./internal/known-events.ts";
import type { BlacklistIssue, BlacklistIssueCode } from "./issue.ts";
import type { PublicationTerm } from "./publication-term.ts";
import { termOf } from "./status-on.ts";
import { transitions } from "./transitions.ts";

/**
 * What is wrong with the record of an entry, as it was known on a day: events that cannot follow one another, repair
 * before its time, bans that are too long, missing fields. A number that was not read in the text itself warns at most.
 *
 * @example
 * ```ts
 * checkEntry(entry).map(({ code, severity }) => `${severity} ${code}`); // ["info no-prior-notice"]
 * ```
 * @throws BlacklistError `not-a-day`
 */
export function checkEntry(
  entry: BlacklistEntry,
  { knownOn }: { readonly knownOn?: string } = {},
): readonly BlacklistIssue[] {
  const course = courseOf(knownEvents(entry.events, knownOn === undefined ? undefined : checkedDay(knownOn)));
  const term = termOf(course);
  return [
    ...course.steps.flatMap((step, i) => checkStep(step, course.steps.slice(0, i), term)),
    ...checkCourse(entry.id, course, term),
    ...(course.listing === undefined
      ? []
      : [...checkBans(entry.id, course.listing), ...checkFields(entry.id, course)]),
  ];
}

type Facts = Partial<Pick<BlacklistIssue, "force" | "provision" | "params">>;

function issueOf(
  event: BlacklistEvent,
  code: BlacklistIssueCode,
  severity: BlacklistIssue["severity"],
  facts: Facts = {},
): BlacklistIssue {
  return { code, path: [event.entry, event.id], severity, params: {}, ...facts };
}

function checkStep(
  step: Step,
  before: readonly Step[],
  term: PublicationTerm | undefined,
): readonly BlacklistIssue[] {
  const { event, from, effect } = step;
  const applied = before.filter((earlier) => earlier.effect === "applied").map((earlier) => earlier.event);
  if (effect === "ignored") return [illegal(event, from)];
  return match(event)
    .with({ type: "decided" }, () =>
      from === "unknown" ? [issueOf(event, "no-prior-notice", "info", rule("d49-list", "must"))] : [],
    )
    .with({ type: "repair-applied" }, () => checkApplication(event, term))
    .with({ type: "removed", cause: "repair" }, () => checkRepair(event, applied, term))
    .with({ type: "removed", cause: "term" }, () => checkExpiry(event, term))
    .with({ type: "extended" }, ({ until, basis }) =>
      term?.until !== undefined && until > term.until && basis === undefined
        ? [
            issueOf(event, "extended-beyond-maximum", "warning", {
              ...ruleOf(term),
              params: { until, maximum: term.until },
            }),
          ]
        : [],
    )
    .with({ type: P._ }, () => [])
    .exhaustive();
}

function rule(provision: ProvisionId, force: Force): Facts {
  return { provision, force };
}

function ruleOf(term: PublicationTerm): Facts {
  const [provision] = term.basis;
  return provision === undefined ? {} : { provision };
}

/** An event out of place. Making a notice public before the decision has its own name. */
function illegal(event: BlacklistEvent, from: Step["from"]): BlacklistIssue {
  const early = event.type === "published" && (from === "proposed" || from === "unknown");
  return early
    ? issueOf(event, "published-before-decision", "error", { params: { stage: from } })
    : issueOf(event, "illegal-transition", "error", {
        params: { type: event.type, stage: from, possible: Object.keys(transitions[from]).join(" ") },
      });
}

function checkApplication(
  event: BlacklistEvent,
  term: PublicationTerm | undefined,
): readonly BlacklistIssue[] {
  if (term?.repair === "barred") return [issueOf(event, "repair-barred", "error", rule("s45-14", "must"))];
  if (term?.repairFrom === undefined || event.on >= term.repairFrom) return [];
  return [
    issueOf(event, "repair-too-early", "warning", { ...ruleOf(term), params: { from: term.repairFrom } }),
  ];
}

function checkRepair(
  event: BlacklistEvent,
  applied: readonly BlacklistEvent[],
  term: PublicationTerm | undefined,
): readonly BlacklistIssue[] {
  if (term?.repair === "barred") return [issueOf(event, "repair-barred", "error", rule("s45-14", "must"))];
  const asked = applied.findLast(({ type }) => type === "repair-applied" || type === "repair-refused");
  return asked?.type === "repair-applied"
    ? []
    : [issueOf(event, "repair-without-application", "warning", rule("c36-2", "info"))];
}

function checkExpiry(event: BlacklistEvent, term: PublicationTerm | undefined): readonly BlacklistIssue[] {
  if (term?.until === undefined || event.on > term.until) return [];
  return [issueOf(event, "removed-before-term", "info", { ...ruleOf(term), params: { until: term.until } })];
}

function checkCourse(
  entry: string,
  course: Course,
  term: PublicationTerm | undefined,
): readonly BlacklistIssue[] {
  if (course.listing === undefined)
    return [{ code: "no-decision", path: [entry], severity: "error", params: {} }];
  if (course.decidedOn === undefined || term === undefined || term.missing.length === 0) return [];
  return [
    { code: "term-unknown", path: [entry], severity: "warning", params: { missing: term.missing.join(" ") } },
  ];
}
