/** What gongkai says of a record, sorted to the places of the form where an official can act on it. */
import {
  assessTimeliness,
  computeDeadline,
  ruleFor,
  type Deadline,
  type Timeliness,
} from "@gongkai/deadlines";
import { isCivilDate } from "@gongkai/calendar";
import { fieldByLabel, hintOf, messageOf, validateEnvelope, type Issue } from "@gongkai/schemas";
import type { RouteAct } from "@gongkai/responsibility";
import { review, type Finding, type GongkaiRecord, type Review } from "gongkai";
import { implementer, labelledOf, type Entered } from "./form/entered.ts";
import { asksFor, formOf, type Form } from "./form/fields.ts";
import type { Language } from "./language.ts";
import type { Offered } from "./items.ts";
import type { PublicationRow } from "./store.ts";

/** Something found, in words. */
export interface Note {
  readonly level: Finding["level"];
  /** Tells notes apart from one request to the next. */
  readonly key: string;
  readonly message: string;
  readonly hint?: string;
  readonly provisions: Finding["provisions"];
  /** The input it belongs to, where it belongs to one. */
  readonly at?: string;
}

/** By when, and whether that was kept. */
export interface Clock {
  readonly deadline: Deadline;
  readonly timeliness?: Timeliness;
}

export interface Assessment {
  readonly review: Review;
  /** What is said of the disclosure itself: title, publisher, days. */
  readonly disclosure: Readonly<Record<string, unknown>>;
  readonly notes: readonly Note[];
  /** The clock of a change to what was published before. */
  readonly change?: Clock;
}

/** What is known of the publication of a record. */
export interface Publication {
  /** The day it was first published; `null` where it never was. */
  readonly first: string | null;
  /** The day the version looked at is published; `null` where it is not. */
  readonly publishedOn: string | null;
  readonly acts?: readonly RouteAct[];
}

export interface Occasion {
  readonly today: string;
  readonly language: Language;
}

/** What would keep a record from passing: findings that an official confirms before publishing all the same. */
export function failing({ notes }: Assessment): readonly Note[] {
  return notes.filter(({ level }) => level === "error");
}

/** Assesses what was typed. A later version is held to its own clock, that of the change; the first one met the others. */
export function assess(
  item: Offered,
  entered: Entered,
  { first, publishedOn, acts }: Publication,
  { today, language }: Occasion,
): Assessment {
  const form = formOf(item);
  const changedOn = entered["record.changedOn"];
  const { [implementer]: body, "record.changedOn": _, ...unchanged } = entered;
  const isLater = first !== null && changedOn !== undefined;
  const record: GongkaiRecord = {
    item,
    labelled: labelledOf(form, isLater ? unchanged : entered),
    publishedOn: first ?? publishedOn,
    ...(body !== undefined && { actors: { implementer: body } }),
    ...(acts !== undefined && { acts }),
  };
  const answer = review(record, { asOf: today, locale: language });
  const change = isLater && isCivilDate(changedOn) ? changeClock(changedOn, publishedOn, today) : undefined;
  const disclosure = { ...answer.content.envelope, ...(change && { changedOn }) };
  const own = validateEnvelope({ ...disclosure, publishedOn: first ?? publishedOn ?? today });
  const issues = new Set([...answer.content.issues, ...own.issues]);
  const notes = [
    ...[...issues].map((issue) => noteOfIssue(form, issue, language)),
    ...answer.findings.filter(({ part }) => part !== "content").map((finding) => noteOf(form, finding)),
  ];
  return { review: answer, disclosure, notes: sorted(notes), ...(change && { change }) };
}

/** The clock that decides about an assessed record. */
export function decidingClock({
  review: { deadlines, timeliness },
  change,
}: Pick<Assessment, "review" | "change">): Clock | undefined {
  const clock = deadlines.find(({ rule }) => rule === timeliness.rule);
  if (change !== undefined || clock?.deadline === undefined) return change;
  return { deadline: clock.deadline, ...(clock.timeliness && { timeliness: clock.timeliness }) };
}

/** The clock of what is public: that of the change where the version is a later one that names its day. */
export function publishedClock(
  { item, payload, disclosure, version, published_on: publishedOn }: PublicationRow,
  today: string,
): Clock | undefined {
  const { formedOn, changedOn } = disclosure;
  if (version > 1) return isCivilDate(changedOn) ? changeClock(changedOn, publishedOn, today) : undefined;
  const record = { item, payload, publishedOn, ...(isCivilDate(formedOn) && { formedOn }) };
  return decidingClock({ review: review(record, { asOf: today }) });
}

function changeClock(changedOn: string, publishedOn: string | null, today: string): Clock {
  const deadline = computeDeadline({ rule: ruleFor("op97-2-4-proactive", changedOn).id, trigger: changedOn });
  const timeliness = assessTimeliness(deadline, { asOf: today, doneOn: publishedOn ?? undefined });
  return { deadline, timeliness };
}

const weight: readonly Note["level"][] = ["error", "gap", "warning", "note"];

function sorted(notes: readonly Note[]): readonly Note[] {
  return notes.toSorted((a, b) => weight.indexOf(a.level) - weight.indexOf(b.level));
}

function noteOfIssue(form: Form, issue: Issue, language: Language): Note {
  const { severity, code, path, provision } = issue;
  const place = path.join(".");
  const at = [`payload.${place}`, `record.${place}`].find((name) => asksFor(form, name));
  const hint = hintOf(issue, language);
  return {
    level: severity === "info" ? "note" : severity,
    key: `content:${code}:${place}`,
    message: messageOf(issue, language),
    ...(hint && { hint }),
    provisions: provision === undefined ? [] : [provision],
    ...(at !== undefined && { at }),
  };
}

function noteOf(form: Form, { part, level, code, path, provisions, message = code }: Finding): Note {
  const at = placeOf(form, part, path);
  return {
    level,
    key: `${part}:${code}:${path.join(".")}`,
    message,
    provisions,
    ...(at !== undefined && { at }),
  };
}

/** Where a clock or a question of the whole record is answered: the input of the day, or that of the body. */
function placeOf(form: Form, part: Finding["part"], path: Finding["path"]): string | undefined {
  if (part === "responsibility") return implementer;
  const [label] = part === "timeliness" ? path : [];
  if (typeof label !== "string") return undefined;
  const found = fieldByLabel(form.item, label);
  const name = found === undefined ? `record.${label}` : `${found.where}.${found.path}`;
  return asksFor(form, name) ? name : undefined;
}
