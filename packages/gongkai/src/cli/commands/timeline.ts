/** `gongkai timeline`: when each step of a procedure can come, given the days that are known. */
import {
  planTimeline,
  procedures,
  type Milestone,
  type ProcedureId,
  type TimelineFacts,
} from "@gongkai/deadlines";
import type { Locale } from "../../locale.ts";
import { calendarOf, type CalendarOptions } from "../calendar.ts";
import { readJsonObject } from "../input/read-text.ts";
import { nearest } from "../nearest.ts";
import { deliver, jsonText } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import { fit } from "../width.ts";
import { wantsJson, type OutputOptions } from "./items.ts";

export interface TimelineOptions extends OutputOptions, CalendarOptions {
  readonly ics?: string;
}

export async function timelineCommand(
  procedure: string,
  facts: string,
  options: TimelineOptions,
): Promise<number> {
  const { locale, out, ics } = options;
  if (!isProcedure(procedure)) throw unknownProcedure(procedure);
  const known = (await readJsonObject(facts)) as TimelineFacts;
  const timeline = planTimeline(procedure, known, { calendar: await calendarOf(options) });
  if (ics !== undefined) {
    const { toICalendar } = await import("@gongkai/deadlines/icalendar");
    await deliver(toICalendar(timeline.milestones), ics);
  }
  if (wantsJson(options)) await deliver(jsonText(timeline), out);
  else await deliver(`${lines(timeline, locale).join("\n")}\n`, out);
  return timeline.conflicts.length > 0 ? 1 : 0;
}

function lines(
  { milestones, conflicts, critical, questions, notEvaluated }: ReturnType<typeof planTimeline>,
  locale: Locale,
): string[] {
  const zh = locale === "zh";
  const head = zh ? ["节点", "已知", "最早", "最迟", "依据"] : ["step", "known", "earliest", "latest", "by"];
  const labelOf = (id: string): string => milestones.find((each) => each.id === id)?.label[locale] ?? id;
  return [
    row(head),
    ...milestones.map((milestone) => row(cells(milestone, locale))),
    ...conflicts.map(
      ({ code, milestone, bound }) =>
        `✗ ${labelOf(milestone)}：${conflictWords[code][locale]} ${bound.on}${bound.rule === undefined ? "" : ` [${bound.rule}]`}`,
    ),
    ...(critical === undefined
      ? []
      : [
          zh
            ? `关键一步：${labelOf(critical.from)} → ${labelOf(critical.to)}，${critical.days}天 [${critical.rule}]`
            : `critical step: ${labelOf(critical.from)} → ${labelOf(critical.to)}, ${critical.days} days [${critical.rule}]`,
        ]),
    ...questions.map((id) => `? ${zh ? "未说明：" : "not said: "}${id}`),
    ...notEvaluated.map(({ rule, on, reason }) => `? ${rule} ${on} ${reason}`),
  ];
}

const conflictWords = {
  "too-early": { zh: "过早，不得早于", en: "too early; not before" },
  "too-late": { zh: "过迟，不得迟于", en: "too late; not after" },
  "no-day-left": { zh: "没有可用的日子，不得早于", en: "no day is left; not before" },
} as const;

function cells(
  { label, on, earliestOn, latestOn, earliestBy, latestBy, confidence, certainty }: Milestone,
  locale: Locale,
): string[] {
  const rules = [...new Set([earliestBy?.rule, latestBy?.rule].filter((rule) => rule !== undefined))].join(
    " ",
  );
  const doubt = confidence === "quoted" ? "" : locale === "zh" ? "（未见原文）" : " (text not seen)";
  const open = certainty === "provisional" ? "*" : "";
  return [
    label[locale],
    on ?? "",
    on === undefined ? (earliestOn ?? "") + open : "",
    on === undefined ? (latestOn ?? "") + open : "",
    rules + doubt,
  ];
}

function row([label = "", ...days]: readonly string[]): string {
  return `${fit(label, 36)} ${days
    .slice(0, 3)
    .map((day) => fit(day, 12))
    .join("")}${days[3] ?? ""}`.trimEnd();
}

function isProcedure(text: string): text is ProcedureId {
  return Object.hasOwn(procedures, text);
}

function unknownProcedure(text: string): UsageError {
  const names = Object.keys(procedures);
  const meant = nearest(text, names);
  return new UsageError("unknown-procedure", {
    zh: `没有程序“${text}”，最接近的是“${meant}”；有：${names.join("、")}`,
    en: `there is no procedure "${text}"; the nearest is "${meant}"; there are ${names.join(", ")}`,
  });
}
