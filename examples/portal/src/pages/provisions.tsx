/** @jsxImportSource hono/jsx */
import { cite, provision, type ProvisionId } from "@gongkai/law";
import type { Language } from "../language.ts";
import { say } from "../words.ts";

interface Props {
  readonly ids: readonly ProvisionId[];
  readonly language: Language;
  /** Whether the sentences stand open; a line with their names folds them otherwise. */
  readonly shown: "open" | "folded";
}

/** The sentences something rests on, quoted, with our English rendering where English is read. */
export function Provisions({ ids, language, shown }: Props) {
  if (ids.length === 0) return <></>;
  return (
    <details class="quotes" open={shown === "open"}>
      <summary>
        {say("basis", language)}
        {language === "zh" ? "：" : ": "}
        {ids.map((id) => cite(id, { locale: language, form: "short" })).join(language === "zh" ? "、" : "; ")}
      </summary>
      {ids.map((id) => {
        const { quote, gloss, confidence } = provision(id);
        return (
          <figure>
            <blockquote lang="zh-CN">{quote}</blockquote>
            {language === "en" && <p class="gloss">{gloss}</p>}
            <figcaption>
              {cite(id, { locale: language })}
              {confidence !== "quoted" && <span class="tag">{confidence}</span>}
            </figcaption>
          </figure>
        );
      })}
    </details>
  );
}
