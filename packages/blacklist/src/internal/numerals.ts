const digits = "零一二三四五六七八九";

function chineseNumber(arabic: string): string {
  if (arabic.length > 2 || arabic.startsWith("0"))
    return arabic.replace(/\d/g, (digit) => digits[Number(digit)] ?? "");
  const value = Number(arabic);
  if (value < 10) return digits[value] ?? "";
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? (digits[tens] ?? "") : ""}十${value % 10 > 0 ? (digits[value % 10] ?? "") : ""}`;
}

/** A text with its Arabic numbers written in Chinese: 第12局 → 第十二局, 365 → 三六五. */
export function withChineseNumerals(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return text.replace(/\d+/g, chineseNumber);
  }
  return text;
}

const numeral = /[零一二三四五六七八九十百]/;

/** A text without its numbers and the 第 before them, and the numbers. */
export function withoutNumerals(text: string): { readonly text: string; readonly numerals: string } {
  if (!numeral.test(text)) return { text, numerals: "" };
  const numerals: string[] = [];
  const rest = text.replace(/第?([零一二三四五六七八九十百]+)/g, (_, number: string) => {
    numerals.push(number);
    return "";
  });
  return { text: rest, numerals: numerals.join(" ") };
}
