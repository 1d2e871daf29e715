/** @jsxImportSource hono/jsx */
import { civilDateOf } from "@gongkai/calendar";
import { findingText } from "@gongkai/responsibility";
import { standings, type Board, type Standing, type UnderWay, type Waiting } from "../board.ts";
import { nameOf, offered } from "../items.ts";
import { href, type Language } from "../language.ts";
import { say } from "../words.ts";
import type { View } from "./layout.tsx";
import { standingText } from "./timeliness.tsx";

interface Props {
  readonly view: View;
  readonly board: Board;
}

/** Where an official begins: what to enter, what is due, what is on its way. */
export function Desk({ view, board }: Props) {
  const { language, today } = view;
  return (
    <>
      <h1>{say("desk", language)}</h1>
      <p class="meta">
        {say("today", language)} <time datetime={today}>{today}</time>
      </p>
      <p class="actions">
        {offered.map((id) => (
          <a class="button" href={href(`/desk/new/${id}`, language)}>
            {say("enter", language)} {nameOf(id)[language]}
          </a>
        ))}
      </p>
      <section>
        <h2>{say("board", language)}</h2>
        {standings.every((standing) => board.waiting[standing].length === 0) && (
          <p class="empty">{say("empty", language)}</p>
        )}
        {standings.map((standing) => (
          <WaitingTable standing={standing} rows={board.waiting[standing]} language={language} />
        ))}
      </section>
      <section>
        <h2>{say("underWay", language)}</h2>
        {board.underWay.length === 0 ? (
          <p class="empty">{say("empty", language)}</p>
        ) : (
          <UnderWayTable rows={board.underWay} language={language} />
        )}
      </section>
    </>
  );
}

interface WaitingProps {
  readonly standing: Standing;
  readonly rows: readonly Waiting[];
  readonly language: Language;
}

function WaitingTable({ standing, rows, language }: WaitingProps) {
  if (rows.length === 0) return <></>;
  return (
    <div class="scroll">
      <table class={`board ${standing}`}>
        <caption>
          {say(standing, language)} {rows.length}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say("title", language)}</th>
            <th scope="col">{say("dueOn", language)}</th>
            <th scope="col">{say("standing", language)}</th>
            <th scope="col">{say("edited", language)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ record, deadline, timeliness, failing }) => (
            <tr>
              <td>
                <a href={href(`/desk/records/${record.id}`, language)}>
                  {record.title === "" ? say("untitled", language) : record.title}
                </a>{" "}
                <span class="tag">{nameOf(record.item)[language]}</span>
                {record.first_published_on !== null && <span class="tag">{say("changed", language)}</span>}
              </td>
              <td class="day" data-label={say("dueOn", language)}>
                {deadline?.dueOn ?? "—"}
              </td>
              <td data-label={say("standing", language)}>
                {timeliness === undefined ? "—" : standingText(timeliness, language)}
                {failing > 0 && (
                  <span class="tag must">
                    {say("failing", language)} {failing}
                  </span>
                )}
              </td>
              <td data-label={say("edited", language)}>
                <span class="day">{civilDateOf(record.edited_at)}</span> {record.edited_by}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function UnderWayTable({
  rows,
  language,
}: {
  readonly rows: readonly UnderWay[];
  readonly language: Language;
}) {
  return (
    <div class="scroll">
      <table class="board">
        <thead>
          <tr>
            <th scope="col">{say("title", language)}</th>
            <th scope="col">{say("publishedOn", language)}</th>
            <th scope="col">{say("standing", language)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ record, route }) => (
            <tr>
              <td>
                <a href={href(`/desk/records/${record.record_id}`, language)}>{record.title}</a>
              </td>
              <td class="day" data-label={say("publishedOn", language)}>
                {record.published_on}
              </td>
              <td>
                {route.findings
                  .filter(({ severity, open }) => severity === "error" || open)
                  .map((finding) => (
                    <div>{findingText(finding, { locale: language })}</div>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
