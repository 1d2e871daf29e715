/** @jsxImportSource hono/jsx */
/** One input of the form, as the kind of its field asks for it. */
import { cite } from "@gongkai/law";
import { duties, type Change, type CodeList, type Field } from "@gongkai/schemas";
import type { Note } from "../assess.ts";
import { otherOf } from "../form/entered.ts";
import type { Language } from "../language.ts";
import { say } from "../words.ts";
import { Notes } from "./notes.tsx";
import { unitOf, wordsFor } from "./value.ts";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly field: Field;
  readonly text: string;
  readonly notes: readonly Note[];
  /** What reading made of the text, where it is not the text itself. */
  readonly change?: Change | undefined;
  readonly language: Language;
}

export function FieldInput({ name, label, field, text, notes, change, language }: Props) {
  const hint = hintOf(field, language);
  const described = [hint && `${name}-hint`, notes.length > 0 && `${name}-notes`].filter(Boolean).join(" ");
  const invalid = notes.some(({ level }) => level === "error");
  const common = {
    id: name,
    name,
    ...(described !== "" && { "aria-describedby": described }),
    ...(invalid && { "aria-invalid": "true" as const }),
  };
  return (
    <div class={invalid ? "field invalid" : "field"}>
      <label for={name}>
        {label}
        <Asked field={field} language={language} />
      </label>
      <div class="control">
        <Control field={field} text={text} common={common} language={language} />
        {"unit" in field.kind && field.kind.unit !== undefined && (
          <span class="unit">{unitOf(field, language)}</span>
        )}
      </div>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {change !== undefined && change.value !== null && Number(change.text) !== change.value && (
        <p class="hint">
          {say("readAs", language)} {wordsFor(change.value, field, language)}
        </p>
      )}
      <Notes notes={notes} language={language} id={`${name}-notes`} />
    </div>
  );
}

/** Who asks for the field: a provision, the upload standard; or that it is kept from the public. */
function Asked({ field: { need, level }, language }: { readonly field: Field; readonly language: Language }) {
  if (need === undefined || need === "standard")
    return (
      <>
        {need === "standard" && level !== "government" && (
          <span class="tag">{say("standard", language)}</span>
        )}
        {level === "government" && <span class="tag">{say("government", language)}</span>}
      </>
    );
  const isMust = duties[need].force === "must";
  return (
    <span class={isMust ? "tag must" : "tag"} title={cite(need, { locale: language })}>
      {say(isMust ? "mustBy" : "askedBy", language)} {cite(need, { locale: language, form: "short" })}
    </span>
  );
}

interface ControlProps {
  readonly field: Field;
  readonly text: string;
  readonly common: { readonly id: string; readonly name: string };
  readonly language: Language;
}

function Control({ field: { kind }, text, common, language }: ControlProps) {
  switch (kind.is) {
    case "code":
      return <Choice list={kind.list} text={text} common={common} language={language} />;
    case "flag":
      return (
        <select {...common}>
          <option value="">{say("noChoice", language)}</option>
          <option value="是" selected={text === "是"}>
            {say("yes", language)}
          </option>
          <option value="否" selected={text === "否"}>
            {say("no", language)}
          </option>
        </select>
      );
    case "day":
      // A browser drops from a date input what is no day; what was typed must not be lost.
      return <input {...common} type={/^(?:\d{4}-\d\d-\d\d)?$/u.test(text) ? "date" : "text"} value={text} />;
    case "amount":
    case "number":
    case "whole":
    case "year":
      return <input {...common} type="text" inputmode="decimal" autocomplete="off" value={text} />;
    case "time":
    case "identifier":
      return <input {...common} type="text" autocomplete="off" spellcheck={false} value={text} />;
    case "url":
      return <input {...common} type="text" inputmode="url" value={text} />;
    case "text":
    case "texts":
    case "rows":
      return (
        <textarea {...common} rows={1}>
          {text}
        </textarea>
      );
  }
}

/** A code list as a select; beside an open one, a place for what is not in it. */
function Choice({ list, text, common, language }: Omit<ControlProps, "field"> & { readonly list: CodeList }) {
  const chosen = list.codes.find(
    ({ code, zh, also }) => code === text || zh === text || also?.includes(text),
  );
  return (
    <>
      <select {...common}>
        <option value="">{say("noChoice", language)}</option>
        {list.codes.map((each) => (
          <option value={each.code} selected={each === chosen}>
            {each[language]}
          </option>
        ))}
        {list.state === "closed" && text !== "" && chosen === undefined && (
          <option value={text} selected>
            {text}
          </option>
        )}
      </select>
      {list.state === "open" && (
        <input
          type="text"
          name={otherOf(common.name)}
          value={chosen === undefined ? text : ""}
          placeholder={say("otherCode", language)}
          aria-label={say("otherCode", language)}
        />
      )}
    </>
  );
}

function hintOf({ kind }: Field, language: Language): string | undefined {
  switch (kind.is) {
    case "amount":
      return `${say("numberHint", language)} ${kind.unit === "元" ? "1,048,000元、104.8万元" : "1,048.4万元、10,484,000元"}`;
    case "number":
      return kind.unit === "公顷" ? `${say("numberHint", language)} 0.52公顷、5200平方米` : undefined;
    case "time":
      return say("timeHint", language);
    case "identifier": {
      const example = `${say("such", language)} ${kind.format.example}`;
      return kind.joined
        ? `${example}${language === "zh" ? "，" : "; "}${say("joinedHint", language)}`
        : example;
    }
    case "text":
      return kind.joined === true ? say("joinedHint", language) : undefined;
    case "texts":
    case "code":
    case "day":
    case "year":
    case "flag":
    case "url":
    case "whole":
    case "rows":
      return undefined;
  }
}
