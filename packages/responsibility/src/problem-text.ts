import type { Text } from "@gongkai/law";
import type { Problem, ProblemCode } from "./errors.ts";

type Params = Problem["params"];

const texts: { readonly [C in ProblemCode]: (params: Params, path: string) => Text } = {
  "not-an-object": (_, at) => ({ zh: `${at}应为对象`, en: `${at} must be an object` }),
  "item-or-kind": () => ({ zh: "须给出 item 或 kind", en: "give an item or a kind" }),
  "unknown-item": ({ given }) => ({ zh: `没有事项“${given}”`, en: `there is no item "${given}"` }),
  "unknown-kind": ({ given }) => ({ zh: `没有信息类别“${given}”`, en: `there is no kind "${given}"` }),
  "kind-mismatch": ({ item, kind }) => ({ zh: `${item}的类别是${kind}`, en: `${item} is of kind ${kind}` }),
  "bad-day": ({ given }, at) => ({
    zh: `${at}“${given}”不是日期（YYYY-MM-DD）`,
    en: `${at} "${given}" is no day of the calendar (YYYY-MM-DD)`,
  }),
  "day-before-data": ({ from }) => ({ zh: `数据自${from}起`, en: `the data begins on ${from}` }),
  "unknown-role": ({ given }) => ({ zh: `没有角色“${given}”`, en: `there is no role "${given}"` }),
  "empty-name": (_, at) => ({ zh: `${at}缺少名称`, en: `${at} names nobody` }),
  "one-name-only": (_, at) => ({ zh: `${at}只能有一个名称`, en: `${at} takes one name` }),
  "contradictory-actors": ({ reason, body }) => ({
    zh: `${contradictions[reason ?? ""]?.zh ?? "角色互相矛盾"}（${body}）`,
    en: `${contradictions[reason ?? ""]?.en ?? "the roles contradict each other"} (${body})`,
  }),
  "successor-of-whom": () => ({
    zh: "有多个机构，未说明 successor 承接哪一个；请用 abolished 指明",
    en: "several bodies are named: say in abolished whose successor it is",
  }),
  "circular-succession": ({ body }) => ({
    zh: `承接关系成环（${body}）`,
    en: `the succession runs in a circle (${body})`,
  }),
  "unknown-channel": ({ given }, at) => ({
    zh: `${at}没有渠道“${given}”`,
    en: `${at}: no channel "${given}"`,
  }),
  "unknown-act": ({ given }, at) => ({ zh: `${at}没有行为“${given}”`, en: `${at}: no act "${given}"` }),
  "bad-target": (_, at) => ({ zh: `${at}不是有效的渠道目标`, en: `${at} is no target` }),
  "unknown-function": ({ given }) => ({ zh: `没有职能“${given}”`, en: `there is no function "${given}"` }),
};

const contradictions: Readonly<Record<string, Text>> = {
  "made-and-obtained": {
    zh: "同一信息不能既由其制作又由其获取",
    en: "the same body cannot have made the information and obtained it",
  },
  "two-origins": {
    zh: "既称从其他行政机关获取，又称从公民、企业获取，而未指明最初获取者",
    en: "obtained both from an agency and from outside, and no first obtainer is named",
  },
  "lead-not-among-makers": { zh: "牵头者不在共同制作者之列", en: "the lead is not one of the joint makers" },
  "maker-not-among-makers": {
    zh: "制作者不在共同制作者之列",
    en: "the maker is not one of the joint makers",
  },
  "obtained-from-itself": { zh: "不能从自身获取", en: "a body cannot obtain information from itself" },
  "own-parent": { zh: "派出或内设机构不能是设立它的机关", en: "a unit cannot be its own parent" },
  "both-sides": { zh: "同一主体不能在交易的两边", en: "a body cannot stand on both sides of the deal" },
};

/** What is wrong, in both languages. */
export function problemText({ code, path, params }: Problem): Text {
  return texts[code](params, path.join("."));
}
