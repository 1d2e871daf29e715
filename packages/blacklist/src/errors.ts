import type { Text } from "@gongkai/law";

/** What can be wrong with what was asked. */
export type BlacklistErrorCode =
  | "not-a-day"
  | "not-clearable"
  | "too-many-names"
  | "not-a-snapshot"
  | "snapshot-version"
  | "snapshot-corrupt";

/** The facts of a misuse. */
export type BlacklistErrorParams = Readonly<Record<string, string | number>>;

const wordings: Readonly<Record<BlacklistErrorCode, (params: BlacklistErrorParams) => Text>> = {
  "not-a-day": ({ value = "" }) => ({
    zh: `“${value}”不是 YYYY-MM-DD 形式的有效日期`,
    en: `"${value}" is not a day that exists, written YYYY-MM-DD`,
  }),
  "not-clearable": ({ entry = "" }) => ({
    zh: `条目“${entry}”的命中不能排除：统一社会信用代码相同，或排除期限早于起日`,
    en: `the hit on entry "${entry}" cannot be cleared: the credit code is the same, or the clearance ends before it begins`,
  }),
  "too-many-names": ({ names = 0, limit = 0 }) => ({
    zh: `名单有${names}个名称，一份索引至多容纳${limit}个`,
    en: `the list has ${names} names; one index holds at most ${limit}`,
  }),
  "not-a-snapshot": () => ({ zh: "数据不是名单快照", en: "the buffer is not a list snapshot" }),
  "snapshot-version": ({ found = 0, expected = 0 }) => ({
    zh: `快照格式为第${found}版，本版本只读第${expected}版`,
    en: `the snapshot is of format ${found}; this version reads format ${expected}`,
  }),
  "snapshot-corrupt": ({ what = "" }) => ({
    zh: `快照已损坏（${what}）`,
    en: `the snapshot is corrupt (${what})`,
  }),
};

/** Thrown on misuse. Told apart by `code`, never by its text. */
export class BlacklistError extends Error {
  override readonly name = "BlacklistError";
  readonly code: BlacklistErrorCode;
  readonly params: BlacklistErrorParams;
  readonly text: Text;

  constructor(code: BlacklistErrorCode, params: BlacklistErrorParams = {}) {
    const text = wordings[code](params);
    super(text.en);
    this.code = code;
    this.params = params;
    this.text = text;
  }
}
