/** @jsxImportSource hono/jsx */
/** The last look before a record goes out. */
import { publicPart } from "@gongkai/schemas";
import { failing, type Assessment } from "../assess.ts";
import { formOf } from "../form/fields.ts";
import { href } from "../language.ts";
import type { Worked } from "../store.ts";
import { say } from "../words.ts";
import { Content } from "./content.tsx";
import type { View } from "./layout.tsx";
import { Notes } from "./notes.tsx";
import { Provisions } from "./provisions.tsx";

interface Props {
  readonly view: View;
  readonly record: Worked;
  readonly assessment: Assessment;
  /** Whether publishing was tried without the confirmations it needs. */
  readonly missing: "confirmation" | "nothing";
  readonly reason: string;
}

export function Publish({ view, record, assessment, missing, reason }: Props) {
  const { language, path, today } = view;
  const { payload, withheld } = publicPart(record.item, assessment.review.content.payload);
  const fails = failing(assessment);
  const labels = new Map(formOf(record.item).matter.map(({ name, label }) => [name, label[language]]));
  return (
    <>
      <p class="meta">{say("preview", language)}</p>
      <h1>{record.title === "" ? say("untitled", language) : record.title}</h1>
      <p>
        {say("publishHint", language)} {say("today", language)} <time datetime={today}>{today}</time>
      </p>
      {missing === "confirmation" && (
        <p class="flash bad" role="alert">
          {say("confirmMissing", language)}
        </p>
      )}
      <section class="sheet">
        <Content item={record.item} payload={payload} language={language} />
        {withheld.length > 0 && (
          <p class="meta">
            {say("withheld", language)}
            {language === "zh" ? "：" : ": "}
            {withheld
              .map((name) => labels.get(`payload.${name}`) ?? name)
              .join(language === "zh" ? "、" : ", ")}
          </p>
        )}
      </section>
      <Notes notes={assessment.notes.filter(({ level }) => level === "warning")} language={language} />
      <form method="post" action={href(path, language)}>
        <input type="hidden" name="revision" value={String(record.revision)} />
        {fails.length > 0 && (
          <fieldset class="confirm">
            <legend>
              {say("failing", language)} {fails.length}
            </legend>
            <p>{say("confirm", language)}</p>
            {fails.map(({ key, message, provisions }) => (
              <div class="notes error">
                <p>{message}</p>
                <Provisions ids={provisions} language={language} shown="open" />
                <label class="tick">
                  <input type="checkbox" name="confirm" value={key} required /> {say("confirmHere", language)}
                </label>
              </div>
            ))}
            <label>
              {say("reason", language)}
              <textarea name="reason" rows={2} maxlength={1000} required>
                {reason}
              </textarea>
            </label>
          </fieldset>
        )}
        <p class="actions">
          <a class="button" href={href(`/desk/records/${record.id}`, language)}>
            {say("back", language)}
          </a>
          <button type="submit" class="main">
            {say("publish", language)}
          </button>
        </p>
      </form>
    </>
  );
}
