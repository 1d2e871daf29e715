/** The clocks of 工程建设项目招标投标. */
import {
  labels,
  only,
  when,
  general,
  licenceOrPenalty,
  platformDecision,
  aPenalty,
  aLicence,
  bySupervisor,
} from "../internal/trigger-parts.ts";
import type { Trigger } from "../item.ts";
import type { ItemId } from "../kinds.ts";

/** Record type → its clocks. */
export const constructionTriggers: Readonly<
  Record<Extract<ItemId, `construction.${string}`>, readonly Trigger[]>
> = {
  "construction.project-approval": [
    { ...platformDecision("项目审批信息", "project approvals online", "批复日期"), when: bySupervisor },
    { ...licenceOrPenalty("批复日期"), when: aLicence },
    general("批复日期"),
  ],
  "construction.credit": [
    {
      ...platformDecision(
        "资质资格、信用奖惩信息",
        "qualifications, credit rewards and sanctions online",
        "奖励日期",
        "处罚日期",
      ),
      when: bySupervisor,
    },
    { ...licenceOrPenalty("处罚日期"), when: aPenalty },
    general("奖励日期", "处罚日期"),
  ],
  "construction.tender-notice": [
    {
      clock: "tl-24",
      days: labels("招标文件/资格预审文件获取时间"),
      ends: labels("投标文件/资格预审申请文件递交截止时间"),
      reason: {
        zh: "自招标文件开始发出之日起至投标截止之日止最短不得少于20日，自然日。",
        en: "At least 20 natural days from the first issue of the tender documents to the bid deadline.",
      },
      when: only("公告类型", ["招标公告"], { zh: "属于招标公告的", en: "where it is a tender notice" }),
    },
    {
      clock: "tr-16",
      days: labels("招标文件/资格预审文件获取时间"),
      ends: labels("招标文件/资格预审文件获取截至时间"),
      reason: {
        zh: "资格预审文件或者招标文件的发售期不得少于5日，自然日。",
        en: "Prequalification or tender documents are on sale for at least 5 natural days.",
      },
    },
    {
      clock: "tr-17",
      days: labels("招标文件/资格预审文件获取截至时间"),
      ends: labels("投标文件/资格预审申请文件递交截止时间"),
      reason: {
        zh: "提交资格预审申请文件的时间，自停止发售之日起不得少于5日，自然日。",
        en: "At least 5 natural days from the end of sale to the deadline for prequalification applications.",
      },
      when: only("公告类型", ["资格预审公告"], {
        zh: "属于资格预审公告的",
        en: "where it is a prequalification announcement",
      }),
    },
    {
      clock: "tr-31",
      days: labels("终止招标之日"),
      reason: {
        zh: "终止招标的，应当及时发布公告，未定天数。",
        en: "A termination of the tendering is announced in time; no number is given.",
      },
      when: when("记录是终止公告的", "where the record announces a termination"),
    },
    general(),
  ],
  "construction.candidates": [
    {
      clock: "tr-54-publish",
      days: labels("收到评标报告之日"),
      reason: {
        zh: "自收到评标报告之日起3日内公示中标候选人，自然日。",
        en: "Candidates go on public notice within 3 natural days of receiving the evaluation report.",
      },
    },
    {
      clock: "tr-54-publish/publicity",
      days: labels("公示开始时间"),
      ends: labels("公示结束时间"),
      reason: {
        zh: "中标候选人公示期不得少于3日，自然日。",
        en: "The public notice of candidates lasts at least 3 natural days.",
      },
    },
    general(),
  ],
  "construction.award": [general()],
  "construction.contract": [
    {
      clock: "n1117-7",
      days: labels("合同签署时间", "合同签订日期", "签订日期"),
      reason: {
        zh: "合同订立信息应当及时主动公开，未定天数。",
        en: "The formation of the contract is proactively disclosed in time; no number is given.",
      },
    },
    general("合同签署时间", "合同签订日期", "签订日期"),
  ],
  "construction.performance": [general("合同完成时间", "履约报告出具时间")],
};
