/** @jsxImportSource hono/jsx */
/** A record on the desk: its form, its clock, who discloses, and its way through the channels. */
import { cite } from "@gongkai/law";
import {
  channelName,
  explainResponsibility,
  findingText,
  type RouteAct,
  type RouteCheck,
} from "@gongkai/responsibility";
import { decidingClock, type Assessment } from "../assess.ts";
import { href, type Language } from "../language.ts";
import { nameOf } from "../items.ts";
import type { PublicationRow, Worked } from "../store.ts";
import { say } from "../words.ts";
import { RecordForm, type FormProps } from "./form.tsx";
import { Provisions } from "./provisions.tsx";
import { Clock } from "./timeliness.tsx";

interface Props extends FormProps {
  readonly record: Worked;
  readonly assessment: Assessment;
  readonly versions: readonly PublicationRow[];
  readonly acts: readonly RouteAct[];
  readonly route: RouteCheck;
}

export function Work({ record, versions, acts, route, ...props }: Props) {
  const { view, assessment } = props;
  const { language } = view;
  const [newest] = versions;
  const status = newest === undefined ? "draft" : newest.revision < record.revision ? "changed" : "isPublic";
  return (
    <>
      <p class="meta">
        <span class="tag">{nameOf(record.item)[language]}</span>{" "}
        <span class="tag">{say(status, language)}</span>{" "}
        {newest !== undefined && <a href={href(`/records/${record.id}`, language)}>/records/{record.id}</a>}
      </p>
      <h1>{record.title === "" ? say("untitled", language) : record.title}</h1>
      {view.query["saved"] !== undefined && (
        <p class="flash" role="status">
          {say("saved", language)}
        </p>
      )}
      <ByWhen assessment={assessment} language={language} />
      <Who assessment={assessment} language={language} />
      {newest !== undefined && (
        <Route
          record={record}
          acts={acts}
          route={route}
          assessment={assessment}
          today={view.today}
          language={language}
        />
      )}
      <RecordForm {...props} />
      {newest !== undefined && newest.confirmed.length > 0 && (
        <section>
          <h2>{say("confirmed", language)}</h2>
          <ul>
            {newest.confirmed.map(({ message }) => (
              <li>{message}</li>
            ))}
          </ul>
          <p>
            {say("reason", language)}
            {language === "zh" ? "：" : ": "}
            {newest.reason} — {newest.published_by}, {newest.published_on}
          </p>
        </section>
      )}
    </>
  );
}

interface Part {
  readonly assessment: Assessment;
  readonly language: Language;
}

function ByWhen({ assessment, language }: Part) {
  const clock = decidingClock(assessment);
  if (clock === undefined) return <></>;
  return (
    <section>
      <h2>{say("byWhen", language)}</h2>
      <Clock deadline={clock.deadline} timeliness={clock.timeliness} language={language} />
    </section>
  );
}

function Who({ assessment: { review }, language }: Part) {
  const { kind, on, parties, ...rest } = review.responsibility;
  if (kind === undefined || on === undefined || parties.length === 0) return <></>;
  const options = {
    locale: language,
    cite: (id: Parameters<typeof cite>[0]) => cite(id, { locale: language, form: "short" }),
  };
  const lines = explainResponsibility({ ...rest, kind, on, parties, questions: [], steps: [] }, options);
  return (
    <section>
      <h2>{say("who", language)}</h2>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </section>
  );
}

interface RouteProps extends Part {
  readonly record: Worked;
  readonly acts: readonly RouteAct[];
  readonly route: RouteCheck;
  readonly today: string;
}

/** Each step of the way with the day it was done, or a button to note that it was. */
function Route({ record, acts, route, assessment: { review }, today, language }: RouteProps) {
  return (
    <section>
      <h2>
        {say("route", language)}
        {language === "zh" ? "：" : ": "}
        {say(route.verdict, language)}
      </h2>
      <div class="scroll">
        <table class="board">
          <thead>
            <tr>
              <th scope="col">{say("channel", language)}</th>
              <th scope="col">{say("force", language)}</th>
              <th scope="col">{say("done", language)}</th>
            </tr>
          </thead>
          <tbody>
            {review.route.steps.map(({ channel, act, force, basis, media = [] }) => (
              <tr>
                <td>
                  {channelName(channel, { locale: language })}
                  {media.length > 0 && (
                    <div class="meta">{media.map(({ name }) => name[language]).join(" / ")}</div>
                  )}
                  <Provisions ids={basis} language={language} shown="folded" />
                </td>
                <td data-label={say("force", language)}>{say(force, language)}</td>
                <td data-label={say("done", language)}>
                  {acts
                    .filter((done) => done.channel === channel)
                    .map(({ on }) => (
                      <div class="day">{on}</div>
                    ))}
                  <form
                    method="post"
                    action={href(`/desk/records/${record.id}/acts`, language)}
                    class="inline"
                  >
                    <input type="hidden" name="channel" value={channel} />
                    <input type="hidden" name="act" value={act} />
                    <input
                      type="date"
                      name="on"
                      value={today}
                      max={today}
                      required
                      aria-label={`${say("done", language)} ${channelName(channel, { locale: language })}`}
                    />
                    <button type="submit">{say("noteAct", language)}</button>
                  </form>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul>
        {route.findings.map((finding) => (
          <li>{findingText(finding, { locale: language })}</li>
        ))}
      </ul>
    </section>
  );
}
