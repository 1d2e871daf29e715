/** The clocks of 行政许可、行政处罚. */
import {
  formed,
  changed,
  decided,
  labels,
  when,
  licenceOrPenalty,
  platformDecision,
  bySupervisor,
} from "../internal/trigger-parts.ts";
import type { Trigger } from "../item.ts";

/** Record type → its clocks. */
export const decisionTriggers: Readonly<Record<"licence" | "penalty", readonly Trigger[]>> = {
  licence: [
    licenceOrPenalty("许可决定日期", "许可日期"),
    {
      clock: "dp-51",
      days: [decided, ...labels("许可决定日期", "许可日期")],
      reason: {
        zh: "国办发〔2015〕51号：同一7个工作日，自2015-06-24起。",
        en: "国办发〔2015〕51号: the same 7 working days, since 2015-06-24.",
      },
    },
    {
      clock: "dp-33",
      days: [decided, ...labels("许可决定日期", "许可日期")],
      reason: {
        zh: "国发〔2016〕33号：7个工作日内通过政府网站公开，并归集至“信用中国”网站。",
        en: "国发〔2016〕33号: within 7 working days on government websites, collected on Credit China.",
      },
    },
    {
      ...platformDecision(
        "资质资格、项目审批信息",
        "qualifications and project approvals online",
        "许可决定日期",
        "许可日期",
      ),
      when: bySupervisor,
    },
    {
      clock: "ei-6",
      days: [formed, decided, ...labels("许可决定日期", "许可日期")],
      reason: {
        zh: "企业信息公示暂行条例：企业信息产生之日起20个工作日内公示，另一渠道，不与7个工作日合并。",
        en: "Interim Regulation on Enterprise Information: within 20 working days, on another channel; not to be merged with the 7.",
      },
      when: when(
        "相对人是企业、通过企业信用信息公示系统公示的",
        "where the counterpart is an enterprise, in the enterprise credit system",
      ),
    },
  ],
  penalty: [
    licenceOrPenalty("处罚决定日期", "处罚日期"),
    {
      clock: "dp-51",
      days: [decided, ...labels("处罚决定日期", "处罚日期")],
      reason: {
        zh: "国办发〔2015〕51号：同一7个工作日，自2015-06-24起。",
        en: "国办发〔2015〕51号: the same 7 working days, since 2015-06-24.",
      },
    },
    {
      clock: "dp-33",
      days: [decided, ...labels("处罚决定日期", "处罚日期")],
      reason: {
        zh: "国发〔2016〕33号：7个工作日内通过政府网站公开，并归集至“信用中国”网站。",
        en: "国发〔2016〕33号: within 7 working days on government websites, collected on Credit China.",
      },
    },
    {
      ...platformDecision("违法违规处罚信息", "penalties for violations online", "处罚决定日期", "处罚日期"),
      when: bySupervisor,
    },
    {
      clock: "s45-9",
      days: [decided, ...labels("处罚决定日期", "处罚日期")],
      reason: {
        zh: "市场监管处罚：20个工作日内通过国家企业信用信息公示系统公示，另一渠道，不与7个工作日合并。",
        en: "Market regulation penalties: within 20 working days in the enterprise credit system, another channel; not to be merged with the 7.",
      },
      when: when(
        "市场监管部门作出、当事人在同一省份的",
        "where a market regulation department decides and the party is in its province",
      ),
    },
    {
      clock: "s45-10",
      days: [decided, ...labels("处罚决定日期", "处罚日期")],
      ends: labels("推送之日"),
      reason: {
        zh: "市场监管处罚：10个工作日内推送至当事人登记地市场监管部门。",
        en: "Market regulation penalties: sent within 10 working days to the department of the party's place of registration.",
      },
      when: when(
        "市场监管部门作出、当事人在另一省份的",
        "where a market regulation department decides and the party is in another province",
      ),
    },
    {
      clock: "ei-6",
      days: [formed, decided, ...labels("处罚决定日期", "处罚日期")],
      reason: {
        zh: "企业信息公示暂行条例：企业信息产生之日起20个工作日内公示，另一渠道，不与7个工作日合并。",
        en: "Interim Regulation on Enterprise Information: within 20 working days, on another channel; not to be merged with the 7.",
      },
      when: when(
        "当事人是企业、通过企业信用信息公示系统公示的",
        "where the party is an enterprise, in the enterprise credit system",
      ),
    },
    {
      clock: "ap-48-2",
      days: [changed],
      ends: labels("撤回之日"),
      reason: {
        zh: "处罚决定被变更、撤销或者确认违法、无效的，3个工作日内撤回信息并说明理由。",
        en: "A penalty changed, revoked or held illegal or void is withdrawn within 3 working days, with reasons.",
      },
      when: when("已公开的处罚决定被变更或者撤销的", "where a disclosed penalty is changed or revoked"),
    },
  ],
};
