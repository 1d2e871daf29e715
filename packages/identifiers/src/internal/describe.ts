import type { DescribeOptions, Malformed, MalformedReason } from "../grade.ts";

/** A short text in both languages. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** One part of a code: what it is called, what stands there, and what that means. */
export interface Part {
  readonly name: Label;
  readonly value: string;
  readonly meaning?: Label | undefined;
}

const reasons: Readonly<Record<MalformedReason, Label>> = {
  "not-text": { zh: "不是文本", en: "not a text" },
  length: { zh: "长度不符", en: "wrong length" },
  character: { zh: "含有不应出现的字符", en: "a character that cannot stand there" },
  date: { zh: "所含日期不存在", en: "holds a date that does not exist" },
  department: {
    zh: "登记管理部门代码未见于已知代码，且校验码不符",
    en: "unknown registering department, and the check character fails",
  },
  unlisted: { zh: "未见于已收录的名录", en: "in no list known here" },
};

/** Writes the parts of a code as one line. */
export function describeParts(
  title: Label,
  value: string,
  parts: readonly Part[],
  options: DescribeOptions,
): string {
  const locale = options.locale ?? "zh";
  const zh = locale === "zh";
  const written = parts.map(({ name, value: at, meaning }) => {
    const note = meaning === undefined ? "" : zh ? `（${meaning.zh}）` : ` (${meaning.en})`;
    return `${name[locale]} ${at}${note}`;
  });
  if (zh) return `${title.zh} ${value}：${written.join("；")}`;
  return `${title.en.charAt(0).toUpperCase()}${title.en.slice(1)} ${value}: ${written.join("; ")}`;
}

/** Says in one line why a text is not a code. The text itself is not repeated: it may be hostile or private. */
export function describeMalformed(title: Label, found: Malformed, options: DescribeOptions): string {
  const reason = reasons[found.reason];
  const listed = found.reason !== "unlisted";
  if ((options.locale ?? "zh") === "zh") {
    const place = found.at === undefined ? "" : `（第 ${found.at + 1} 位）`;
    const hint = found.normalised === undefined ? "" : `；是否应为 ${found.normalised}`;
    return `${listed ? "不是" : "不能确认为"}${title.zh}：${reason.zh}${place}${hint}`;
  }
  const place = found.at === undefined ? "" : ` (character ${found.at + 1})`;
  const hint = found.normalised === undefined ? "" : `; perhaps ${found.normalised}`;
  return `${listed ? "No" : "Not a known"} ${title.en}: ${reason.en}${place}${hint}`;
}

/** How a check character stands, for a part of a description. */
export const checkMeaning = {
  agrees: { zh: "相符", en: "agrees" },
  odd: {
    zh: "不符，须核对；个别早期代码如此",
    en: "does not agree: verify; a few codes issued early are like this",
  },
} as const satisfies Readonly<Record<string, Label>>;

/** For a check character whose rule is not known here. */
export const unverifiedCheck: Label = {
  zh: "算法未见公开文本，未核验",
  en: "rule not known here, not verified",
};
