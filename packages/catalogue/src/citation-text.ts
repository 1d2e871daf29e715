import { cite, type ProvisionId, type Rank, type Text } from "@gongkai/law";
import type { Provenance, Source } from "./compiled-profile.ts";
import type { LawIndex } from "./law-index.ts";
import type { Locale } from "@gongkai/law";

/** Ranks whose documents are cited by title; the others are known by their number. */
const byTitle: ReadonlySet<Rank> = new Set(["law", "administrative-regulation", "local-regulation"]);

/** Every provision that values rest on, each once, in the order of the values. */
export function basisOf(provenances: readonly Provenance[]): readonly ProvisionId[] {
  const ids = provenances.flatMap(({ cite }) => cite.flatMap(({ provision }) => provision ?? []));
  return [...new Set(ids)];
}

/**
 * What values rest on, as a catalogue prints it: document by document with the articles, the profile's own documents
 * first, e.g. 国办发〔2017〕97号 二（一）4、二（四）；《政府采购法实施条例》第五十条.
 */
export function citationText(provenances: readonly Provenance[], law: LawIndex, locale: Locale): string {
  const own = provenances.filter(({ origin }) => origin !== "base");
  const documents = new Map<string, Map<string, string>>();
  for (const { cite: sources } of [...own, ...provenances])
    for (const source of sources) {
      const { document, article, printed } = placeOf(source, law, locale);
      const articles = documents.get(document) ?? new Map<string, string>();
      if (article !== undefined) articles.set(article, printed ?? article);
      documents.set(document, articles);
    }
  return [...documents]
    .map(([document, articles]) => {
      const gap = articles.size === 0 || document.endsWith("》") ? "" : " ";
      const inOrder = [...articles].sort(([a], [b]) => compareArticles(a, b)).map(([, printed]) => printed);
      return `${document}${gap}${inOrder.join(locale === "zh" ? "、" : ", ")}`;
    })
    .join(locale === "zh" ? "；" : "; ");
}

/** Articles by their numbers: 二（一）4 before 二（二）, 第九条 before 第十一条. */
function compareArticles(a: string, b: string): number {
  const left = numbersOf(a);
  const right = numbersOf(b);
  for (const [index, number] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (number !== other) return number - other;
  }
  return left.length - right.length;
}

const numerals = "零一二三四五六七八九";

function numbersOf(article: string): readonly number[] {
  return (article.match(/[零一二三四五六七八九十百]+|\d+/g) ?? []).map((text) => {
    if (/\d/.test(text)) return Number(text);
    let total = 0;
    let digit = 0;
    for (const character of text) {
      const value = numerals.indexOf(character);
      if (value >= 0) digit = value;
      else {
        total += (digit === 0 ? 1 : digit) * (character === "百" ? 100 : 10);
        digit = 0;
      }
    }
    return total + digit;
  });
}

function placeOf(
  { provision: id, title, number, rank, clause }: Source,
  law: LawIndex,
  locale: Locale,
): { document: string; article?: string; printed?: string } {
  if (id === undefined) {
    const document =
      number !== undefined && !byTitle.has(rank ?? "standard") ? number : titled(title, locale);
    return { document, ...(clause !== undefined && { article: clause }) };
  }
  const whole = cite(id, { locale, form: "short" });
  const article = law.provision(id)?.article ?? "";
  if (locale === "zh") return { document: whole.slice(0, whole.length - article.length), article };
  const comma = whole.lastIndexOf(", ");
  return { document: whole.slice(0, comma), article, printed: whole.slice(comma + 2) };
}

/** Titles as the law's own citations shorten them: without the year of a version, and the country's name in Chinese. */
function titled(title: Text | undefined, locale: Locale): string {
  if (title === undefined) return "";
  if (locale === "en") return title.en.replace(/ \(\d{4}[^)]*\)$/, "");
  return `《${title.zh.replace(/（\d{4}年[^）]*）$/u, "").replace(/^中华人民共和国/u, "")}》`;
}
