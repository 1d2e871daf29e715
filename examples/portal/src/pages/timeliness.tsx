/** @jsxImportSource hono/jsx */
/** By when, whether that was kept, and why that day. */
import { explainDeadline, type Deadline, type Timeliness } from "@gongkai/deadlines";
import { cite, type Text } from "@gongkai/law";
import type { Language } from "../language.ts";
import { say } from "../words.ts";
import { Provisions } from "./provisions.tsx";

const standings: Readonly<Record<Timeliness["status"], (days: number) => Text>> = {
  met: (days) => ({
    zh: days === 0 ? "期限当日公开" : `按期公开，提前${days}天`,
    en: days === 0 ? "published on the due day" : `in time, ${count(days)} early`,
  }),
  late: (days) => ({ zh: `逾期${days}天公开`, en: `${count(days)} late` }),
  early: (days) => ({ zh: `早了${days}天`, en: `${count(days)} too early` }),
  pending: (days) => ({ zh: `还有${days}天`, en: `${count(days)} left` }),
  dueSoon: (days) => ({
    zh: days === 0 ? "今日到期" : `还有${days}天`,
    en: days === 0 ? "due today" : `${count(days)} left`,
  }),
  overdue: (days) => ({ zh: `已逾期${days}天`, en: `${count(days)} overdue` }),
  notEvaluated: () => ({ zh: "未能评定", en: "not evaluated" }),
};

/** A line of the explanation, which names provisions by id, with their names as one cites them. */
function cited(line: string, basis: Deadline["basis"], language: Language): string {
  return basis.reduce((text, id) => text.replaceAll(id, cite(id, { locale: language, form: "short" })), line);
}

function count(days: number): string {
  return `${days} day${days === 1 ? "" : "s"}`;
}

export function standingText({ status, days }: Timeliness, language: Language): string {
  return standings[status](days)[language];
}

interface Props {
  readonly deadline: Deadline;
  readonly timeliness?: Timeliness | undefined;
  readonly language: Language;
}

export function Clock({ deadline, timeliness, language }: Props) {
  const { short, dayByDay } = explainDeadline(deadline, { locale: language });
  return (
    <div class="clock">
      <p>
        {short}
        {timeliness !== undefined && (
          <strong class={`standing ${timeliness.status}`}>{standingText(timeliness, language)}</strong>
        )}
      </p>
      <details>
        <summary>{say("why", language)}</summary>
        {/* The last line names provisions by id; they stand quoted below. */}
        <ol class="days">
          {dayByDay.slice(0, -1).map((line) => (
            <li>{cited(line, deadline.basis, language)}</li>
          ))}
        </ol>
      </details>
      <Provisions ids={deadline.basis} language={language} shown="folded" />
    </div>
  );
}
