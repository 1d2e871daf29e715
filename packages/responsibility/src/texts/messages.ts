import type { Text } from "@gongkai/law";
import type { QuestionCode } from "../question.ts";
import type { Step } from "../responsibility.ts";
import type { RouteFindingCode } from "../route-check.ts";

const t = (zh: string, en: string): Text => ({ zh, en });

/** Questions; `{body}` where one is about a body. */
export const questionTexts: Readonly<Record<QuestionCode, Text>> = {
  "who-approved": t("由哪个部门审批？", "Which department approved it?"),
  "who-implements": t(
    "由哪些国家机关、企事业单位管理或实施？",
    "Which state organs, enterprises or institutions manage or implement it?",
  ),
  "who-decided": t("由哪个部门作出决定或负责管理？", "Which department decided it, or manages it?"),
  "who-made": t(
    "由哪个行政机关制作？若非行政机关制作，由谁保存？",
    "Which organ made it? If none did, who keeps it?",
  ),
  "made-or-obtained": t(
    "保存机关的信息是谁制作的，或从谁处获取？",
    "Who made what the keeper holds, or from whom was it obtained?",
  ),
  "who-keeps": t("哪个行政机关保存该信息？", "Which organ keeps the information?"),
  "who-made-or-first-obtained": t(
    "该信息从其他行政机关获取：由哪个机关制作或者最初获取？",
    "It was obtained from another agency: which agency made it or first obtained it?",
  ),
  "from-agency-no-express-rule": t(
    "该信息从其他行政机关获取，而2019年5月15日之前条例对此没有明文规定：由哪个机关制作？",
    "It was obtained from another agency, for which the Regulation had no express rule before 2019-05-15: who made it?",
  ),
  "who-leads": t("共同制作由哪个机关牵头？", "Which of the joint makers leads?"),
  "joint-no-express-rule": t(
    "2019年5月15日之前条例对共同制作没有明文规定：由哪个机关牵头制作？",
    "The Regulation had no express rule on joint making before 2019-05-15: which organ led?",
  ),
  "who-set-up-unit": t("该机构由哪个行政机关设立？", "Which organ set the unit up?"),
  "who-succeeded": t(
    "“{body}”至{on}应已撤销或合并：由哪个机构承接？仍存续的，填其自身名称。",
    '"{body}" seems to have been abolished or merged by {on}: which body succeeded it? If it still stood, name it again.',
  ),
  "sector-rules": t(
    "“{body}”是公共企事业单位，条例不直接适用：查相关法律、法规和主管部门的规定。",
    '"{body}" is a public enterprise or institution, which the Regulation does not reach: see the rules of its branch.',
  ),
  "no-rule-in-force": t(
    "{on}没有已收录的规定在施行：请查当时的规定。",
    "No encoded rule was in force on {on}: see the rules of the time.",
  ),
};

/** Steps; `{role}` is the role's name, `{basis}` the provisions. */
export const stepTexts: Readonly<Record<Step["code"], Text>> = {
  named: t("{role}“{body}”由{basis}确定", '{role} "{body}" is named by {basis}'),
  "not-asked": t(
    "{role}“{body}”：所适用的规定不由其公开",
    '{role} "{body}": not whom the rules applied here name',
  ),
  "never-answers": t("{role}“{body}”不负公开义务", '{role} "{body}" bears no duty to disclose'),
  "no-express-rule": t(
    "所收录的规定中，{on}没有关于{matter}的明文规定",
    "none of the encoded rules of {on} speaks of {matter}",
  ),
  "enterprise-bound": t(
    "“{body}”是公共企事业单位；97号要求管理或实施的企事业单位公开",
    '"{body}" is a public enterprise or institution; 97号 binds enterprises that manage or implement',
  ),
  succeeded: t("“{body}”由“{successor}”承接{source}", '"{body}" was succeeded by "{successor}"{source}'),
};

export const matterNames: Readonly<Record<Extract<Step, { code: "no-express-rule" }>["matter"], Text>> = {
  "from-agency": t("从其他行政机关获取的信息", "information obtained from another agency"),
  joint: t("共同制作的信息", "jointly made information"),
  unit: t("派出、内设机构公开", "units disclosing in their own name"),
  consultation: t("公开前协商", "consulting before disclosure"),
  utility: t("公共企事业单位", "public enterprises"),
};

/** Findings; `{channel}` and `{after}` are channel names. */
export const findingTexts: Readonly<Record<RouteFindingCode, Text>> = {
  "no-rule-in-force": t("{on}没有已收录的渠道规定", "no encoded rule on channels was in force on {on}"),
  "nothing-published": t("没有发布记录", "nothing is recorded as published"),
  "changed-without-route": t(
    "信息于{on}变更，此后没有发布记录",
    "changed on {on}, and nothing published since",
  ),
  "missing-first-platform": t("未在{channel}发布", "not published on the {channel}"),
  "missing-channel": t("未在{channel}发布", "not published on the {channel}"),
  "shared-before-published": t(
    "{on}已送{channel}，而{after}{since}",
    "went to the {channel} on {on}, while the {after} {since}",
  ),
  "shared-late": t(
    "发布（{since}）后{days}才送{channel}，超过所设的{limit}",
    "reached the {channel} {days} after publication on {since}, over the limit of {limit}",
  ),
  "published-not-shared": t(
    "{since}已发布，尚未送{channel}{days}",
    "published on {since}, not yet sent to the {channel}{days}",
  ),
};
