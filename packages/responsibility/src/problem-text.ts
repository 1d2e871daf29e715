import type { Text } from "@gongkai/law";
import type { Problem, ProblemCode } from "./errors.ts";

/** Chinese and English by code; `{at}` is the place, other names are params. */
const texts: Readonly<Record<ProblemCode, readonly [zh: string, en: string]>> = {
  "not-an-object": ["{at}应为对象", "{at} must be an object"],
  "item-or-kind": ["须给出item或kind", "give an item or a kind"],
  "unknown-item": ["没有事项“{given}”", 'no item "{given}"'],
  "unknown-kind": ["没有信息类别“{given}”", 'no kind "{given}"'],
  "kind-mismatch": ["{item}的类别是{kind}", "{item} is of kind {kind}"],
  "bad-day": ["{at}“{given}”不是日期（YYYY-MM-DD）", '{at} "{given}" is no day (YYYY-MM-DD)'],
  "day-before-data": ["数据自{from}起", "the data begins on {from}"],
  "unknown-role": ["没有角色“{given}”", 'no role "{given}"'],
  "empty-name": ["{at}缺少名称", "{at} names nobody"],
  "one-name-only": ["{at}只能有一个名称", "{at} takes one name"],
  "contradictory-actors": [
    "“{body}”不能既是{role}又如{other}所述（{reason}）",
    '"{body}" cannot be {role} with what {other} says ({reason})',
  ],
  "successor-of-whom": ["successor承接哪一机构不明", "it is not said whose successor is meant"],
  "circular-succession": ["“{body}”的承接关系成环", 'the succession of "{body}" runs in a circle'],
  "unknown-channel": ["{at}：没有渠道“{given}”", '{at}: no channel "{given}"'],
  "unknown-act": ["{at}：没有行为“{given}”", '{at}: no act "{given}"'],
  "bad-target": ["{at}无效", "{at} is not usable"],
  "unknown-function": ["没有职能“{given}”", 'no function "{given}"'],
};

/** What is wrong, in both languages. */
export function problemText({ code, path, params }: Problem): Text {
  const filled = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      name === "at" ? path.join(".") : (params[name] ?? ""),
    );
  const [zh, en] = texts[code];
  return { zh: filled(zh), en: filled(en) };
}
