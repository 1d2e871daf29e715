/** @jsxImportSource hono/jsx */
/** The form of a record, with what was found beside each field. */
import type { Change } from "@gongkai/schemas";
import type { Assessment, Note } from "../assess.ts";
import { implementer, rowCount, type Entered } from "../form/entered.ts";
import { cellName, type Form, type Input, type Rows } from "../form/fields.ts";
import { href, type Language } from "../language.ts";
import { say } from "../words.ts";
import { FieldInput } from "./input.tsx";
import { Notes } from "./notes.tsx";
import type { View } from "./layout.tsx";

export interface FormProps {
  readonly view: View;
  readonly form: Form;
  readonly entered: Entered;
  /** Absent on a form nobody has filled in yet. */
  readonly assessment?: Assessment | undefined;
  /** The revision of the record that is shown; absent on a new one. */
  readonly revision?: number;
}

export function RecordForm({ view, form, entered, assessment, revision }: FormProps) {
  const { language } = view;
  const place: Place = { entered, assessment, language };
  return (
    <form method="post" action={href(view.path, language)} novalidate>
      {/* The first button of a form is the one that Enter presses. */}
      <button type="submit" name="do" value="check" hidden />
      {revision !== undefined && <input type="hidden" name="revision" value={String(revision)} />}
      {assessment !== undefined && <Summary assessment={assessment} form={form} language={language} />}
      <section>
        <h2>{say("aboutDisclosure", language)}</h2>
        <div class="fields">
          {form.disclosure.map((input) => (
            <Single input={input} name={input.name} place={place} />
          ))}
          <Single input={implementerInput} name={implementer} place={place} />
        </div>
      </section>
      <section>
        <h2>{say("aboutMatter", language)}</h2>
        <div class="fields">
          {form.matter.map((part) =>
            part.is === "rows" ? (
              <RowsInput rows={part} place={place} />
            ) : (
              <Single input={part} name={part.name} place={place} />
            ),
          )}
        </div>
      </section>
      <p class="actions">
        <button type="submit" name="do" value="check">
          {say("check", language)}
        </button>
        <button type="submit" name="do" value="save">
          {say("save", language)}
        </button>
        <button type="submit" name="do" value="publish" class="main">
          {say("toPublish", language)}
        </button>
      </p>
    </form>
  );
}

const implementerInput: Input = {
  is: "input",
  name: implementer,
  label: { zh: say("implementer", "zh"), en: say("implementer", "en") },
  field: { label: say("implementer", "zh"), kind: { is: "text" } },
};

interface Place {
  readonly entered: Entered;
  readonly assessment: Assessment | undefined;
  readonly language: Language;
}

function Single({
  input,
  name,
  place,
}: {
  readonly input: Input;
  readonly name: string;
  readonly place: Place;
}) {
  const { entered, assessment, language } = place;
  return (
    <FieldInput
      name={name}
      label={input.label[language]}
      field={input.field}
      text={entered[name] ?? ""}
      notes={assessment?.notes.filter(({ at }) => at === name) ?? []}
      change={assessment && changeAt(assessment, name)}
      language={language}
    />
  );
}

/** What reading made of an input, where it reads otherwise than it was typed. */
function changeAt({ review }: Assessment, name: string): Change | undefined {
  return review.content.changes.find(({ path }) => name === `payload.${path.join(".")}`);
}

/** A list: its rows so far, and one more to fill in. A row that is emptied is gone. */
function RowsInput({ rows, place }: { readonly rows: Rows; readonly place: Place }) {
  const { entered, assessment, language } = place;
  const shown = rowCount(rows, entered) + 1;
  return (
    <fieldset class="rows">
      <legend>{rows.label[language]}</legend>
      <Notes notes={assessment?.notes.filter(({ at }) => at === rows.name) ?? []} language={language} />
      {Array.from({ length: shown }, (_, row) => (
        <div class="row" role="group" aria-label={say("row", language).replace("{n}", String(row + 1))}>
          <span class="number">{row + 1}</span>
          {rows.columns.map((column) => (
            <Single input={column} name={cellName(rows, row, column)} place={place} />
          ))}
        </div>
      ))}
      <button type="submit" name="do" value="check">
        {say("addRow", language)}
      </button>
    </fieldset>
  );
}

/** The verdict, what fails with a link to its place, and what has no place. */
function Summary({
  assessment,
  form,
  language,
}: {
  readonly assessment: Assessment;
  readonly form: Form;
  readonly language: Language;
}) {
  const { review, notes } = assessment;
  const placed = notes.filter(({ at, level }) => at !== undefined && level === "error");
  const unplaced = notes.filter(({ at }) => at === undefined);
  return (
    <section class={`summary ${review.verdict}`} aria-live="polite">
      <h2>
        {say("findings", language)}
        {language === "zh" ? "：" : ": "}
        {say(review.verdict, language)}
      </h2>
      <Counts notes={notes} language={language} />
      {placed.length > 0 && (
        <ul>
          {placed.map(({ at = "", message }) => (
            <li>
              <a href={`#${at}`}>{labelOf(form, at, language)}</a>
              {language === "zh" ? "：" : ": "}
              {message}
            </li>
          ))}
        </ul>
      )}
      <Notes notes={unplaced} language={language} />
    </section>
  );
}

function Counts({ notes, language }: { readonly notes: readonly Note[]; readonly language: Language }) {
  const counts = (["error", "gap", "warning", "note"] as const)
    .map((level) => ({ level, count: notes.filter((note) => note.level === level).length }))
    .filter(({ count }) => count > 0);
  return (
    <p class="counts">
      {counts.map(({ level, count }) => (
        <span class={level}>
          {say(level, language)} {count}
        </span>
      ))}
    </p>
  );
}

function labelOf(form: Form, name: string, language: Language): string {
  if (name === implementer) return implementerInput.label[language];
  const [, cellOf] = /^(.+)\.\d+\./u.exec(name) ?? [];
  const part = [...form.disclosure, ...form.matter].find((each) => each.name === (cellOf ?? name));
  return part?.label[language] ?? name;
}
