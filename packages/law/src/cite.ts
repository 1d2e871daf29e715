import { articleInEnglish } from "./internal/article.ts";
import { instrument, provision } from "./lookup.ts";
import type { Instrument } from "./model.ts";
import type { ProvisionId } from "./provisions.ts";

/** The languages a text can be asked for. */
export type Locale = "zh" | "en";

/** Laws, regulations and judicial interpretations are cited by name; the rest by name and number. */
const citedByName: ReadonlySet<string> = new Set(["law", "administrative-regulation", "local-regulation"]);

function numberIn({ documentNumber, rank }: Instrument): string | null {
  return citedByName.has(rank) ? null : documentNumber;
}

/** 《…》 around the name, the year of a version after it. */
function inChinese(source: Instrument, article: string): string {
  const [, name, version = ""] = /^(.*?)(（\d{4}年[^）]*）)?$/u.exec(source.name.zh) ?? [];
  const number = numberIn(source);
  return `《${name ?? source.name.zh}》${version}${number === null ? "" : `（${number}）`}${article}`;
}

function inEnglish(source: Instrument, article: string): string {
  const number = numberIn(source);
  return `${source.name.en}${number === null ? "" : ` (${number})`}, ${articleInEnglish(article)}`;
}

/** How much of the instrument is named. `short` is for lists: the number alone, or the name without year and country. */
export type CiteForm = "full" | "short";

function short(source: Instrument, article: string, locale: Locale): string {
  const number = numberIn(source);
  if (locale === "en") {
    const name = number ?? source.name.en.replace(/ \(\d{4}[^)]*\)$/, "");
    return `${name}, ${articleInEnglish(article)}`;
  }
  const name = source.name.zh.replace(/（\d{4}年[^）]*）$/u, "").replace(/^中华人民共和国/u, "");
  return `${number ?? `《${name}》`}${article}`;
}

/**
 * A provision as one cites it: instrument, document number where it is cited by one, article.
 *
 * @example
 * cite("foi19-33-reply", { locale: "zh" }); // "《中华人民共和国政府信息公开条例》（2019年修订）第三十三条第二款"
 * cite("foi19-33-reply", { locale: "en" }); // "Regulation on Open Government Information (2019 revision), Art. 33(2)"
 * cite("op97-2-4-proactive", { locale: "zh", form: "short" }); // "国办发〔2017〕97号二（四）"
 * @throws LawError `unknown-provision`
 */
export function cite(
  id: ProvisionId,
  { locale, form = "full" }: { readonly locale: Locale; readonly form?: CiteForm },
): string {
  const { instrument: from, article } = provision(id);
  const source = instrument(from);
  if (form === "short") return short(source, article, locale);
  return locale === "zh" ? inChinese(source, article) : inEnglish(source, article);
}
