/** @jsxImportSource hono/jsx */
import type { Clock as Deciding } from "../assess.ts";
import { formOf } from "../form/fields.ts";
import { nameOf } from "../items.ts";
import { href } from "../language.ts";
import type { PublicationRow } from "../store.ts";
import { say } from "../words.ts";
import { Content } from "./content.tsx";
import type { View } from "./layout.tsx";
import { Clock } from "./timeliness.tsx";
import { wordsFor } from "./value.ts";

interface Props {
  readonly view: View;
  readonly shown: PublicationRow;
  /** Every version, the newest first. */
  readonly versions: readonly PublicationRow[];
  /** The clock that decides about this version. */
  readonly clock?: Deciding | undefined;
}

/** A record as the public sees it. */
export function PublicRecord({ view: { language }, shown, versions, clock }: Props) {
  const path = `/records/${shown.record_id}`;
  return (
    <article>
      <p class="meta">
        <span class="tag">{nameOf(shown.item)[language]}</span> {say("publishedOn", language)}{" "}
        <time datetime={shown.published_on}>{shown.published_on}</time>
        {shown.publisher !== "" && ` · ${shown.publisher}`}
      </p>
      <h1>{shown.title}</h1>
      <section>
        <h2>{say("matter", language)}</h2>
        <Content item={shown.item} payload={shown.payload} language={language} />
      </section>
      <section>
        <h2>{say("disclosure", language)}</h2>
        <dl class="facts">
          {formOf(shown.item).disclosure.flatMap(({ name, label, field }) => {
            const value = shown.disclosure[name.slice("record.".length)];
            return value === undefined
              ? []
              : [
                  <>
                    <dt>{label[language]}</dt>
                    <dd>{wordsFor(value, field, language)}</dd>
                  </>,
                ];
          })}
          <dt>{say("publishedOn", language)}</dt>
          <dd>{shown.published_on}</dd>
        </dl>
      </section>
      {clock !== undefined && (
        <section>
          <h2>{say("byWhen", language)}</h2>
          <Clock deadline={clock.deadline} timeliness={clock.timeliness} language={language} />
        </section>
      )}
      {versions.length > 1 && (
        <section>
          <h2>{say("versions", language)}</h2>
          <ul>
            {versions.map(({ version, published_on }) => (
              <li>
                <a
                  href={href(path, language, { version: String(version) })}
                  aria-current={version === shown.version ? "true" : undefined}
                >
                  {say("version", language)} {version}
                </a>{" "}
                {published_on}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="meta">
        <a href={`${path}.json`}>{say("asData", language)}</a>
      </p>
    </article>
  );
}
