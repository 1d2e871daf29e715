import type { Text } from "@gongkai/law";
import type { Problem, ProblemCode } from "./errors.ts";
import { fill } from "./internal/fill.ts";

const unknown = ["{at}：没有“{given}”", '{at}: there is no "{given}"'] as const;

/** Chinese and English by code; `{at}` is the place, other names are params. */
const texts: Readonly<Record<ProblemCode, readonly [zh: string, en: string]>> = {
  "not-an-object": ["{at}应为对象", "{at} must be an object"],
  "item-or-kind": ["须给出item或kind", "give an item or a kind"],
  "unknown-item": unknown,
  "unknown-kind": unknown,
  "unknown-role": unknown,
  "unknown-channel": unknown,
  "unknown-act": unknown,
  "unknown-function": unknown,
  "kind-mismatch": ["{item}的类别是{kind}", "{item} is of kind {kind}"],
  "bad-day": ["{at}“{given}”不是日期（YYYY-MM-DD）", '{at} "{given}" is no day (YYYY-MM-DD)'],
  "day-before-data": ["数据自{from}起", "the data begins on {from}"],
  "empty-name": ["{at}缺少名称", "{at} names nobody"],
  "one-name-only": ["{at}只能有一个名称", "{at} takes one name"],
  "contradictory-actors": [
    "“{body}”作为{role}与{other}矛盾（{reason}）",
    '"{body}" as {role} contradicts {other} ({reason})',
  ],
  "successor-of-whom": ["successor承接何机构不明", "it is not said whose successor is meant"],
  "circular-succession": ["“{body}”的承接关系成环", 'the succession of "{body}" runs in a circle'],
  "bad-limit": ["{at}应为非负天数", "{at} must be a number of days"],
  "bad-target": ["{at}无效", "{at} is not usable"],
};

/** What is wrong, in both languages. */
export function problemText({ code, path, params }: Problem): Text {
  const [zh, en] = texts[code];
  const values = { at: path.join("."), ...params };
  return { zh: fill(zh, values), en: fill(en, values) };
}
