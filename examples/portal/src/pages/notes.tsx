/** @jsxImportSource hono/jsx */
import type { Note } from "../assess.ts";
import type { Language } from "../language.ts";
import { say } from "../words.ts";
import { Provisions } from "./provisions.tsx";

interface Props {
  readonly notes: readonly Note[];
  readonly language: Language;
  readonly id?: string;
}

/** What was found, each with the sentence behind it; what fails stands open. */
export function Notes({ notes, language, id }: Props) {
  if (notes.length === 0) return <></>;
  return (
    <ul class="notes" id={id}>
      {notes.map(({ level, message, hint, provisions }) => (
        <li class={level}>
          <p>
            <strong>{say(level, language)}</strong> {message}
          </p>
          {hint !== undefined && <p class="hint">{hint}</p>}
          <Provisions ids={provisions} language={language} shown={level === "error" ? "open" : "folded"} />
        </li>
      ))}
    </ul>
  );
}
