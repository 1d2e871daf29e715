import { articleHeadings } from "../data/article-headings.ts";

const digits = "零一二三四五六七八九";

/** 三十三 → 33, 一千二百五十九 → 1259. */
function numberOf(text: string): number {
  let total = 0;
  let current = 0;
  for (const character of text) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[character];
    if (unit === undefined) current = digits.indexOf(character);
    else {
      total += (current || 1) * unit;
      current = 0;
    }
  }
  return total + current;
}

const chinese = "[零一二三四五六七八九十百千]+";
const numbered = new RegExp(
  `^第(${chinese})条(?:第(${chinese})款)?(?:第?((?:（${chinese}）)+)项?)?(（条号凭记忆）)?$`,
  "u",
);
const sectioned = new RegExp(`^(${chinese})?(?:（(${chinese})）)?(\\d+)?$`, "u");
const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

function numberedArticle([, article = "", paragraph, items, memory]: RegExpExecArray): string {
  const list = [...(items ?? "").matchAll(/（([^）]+)）/gu)].map(([, item = ""]) => numberOf(item));
  const place =
    `Art. ${numberOf(article)}` +
    (paragraph === undefined ? "" : `(${numberOf(paragraph)})`) +
    (list.length === 0 ? "" : `, item${list.length > 1 ? "s" : ""} ${list.join(" and ")}`);
  return memory === undefined ? place : `${place} (article number from memory)`;
}

function section([, part, number, item]: RegExpExecArray): string {
  return (
    (part === undefined ? "" : (roman[numberOf(part) - 1] ?? "")) +
    (number === undefined ? "" : `(${numberOf(number)})`) +
    (item ?? "")
  );
}

/** A place in an instrument, in English: 第三十三条第二款 → `Art. 33(2)`, 二（四） → `II(4)`. */
export function articleInEnglish(article: string): string {
  const byNumber = numbered.exec(article);
  if (byNumber !== null) return numberedArticle(byNumber);
  const bySection = sectioned.exec(article);
  if (bySection !== null) return section(bySection);
  return articleHeadings[article] ?? article;
}
