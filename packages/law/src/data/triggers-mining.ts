/** The clocks of 矿业权出让. 出让方式 is published in words or in the codes of the upload standard (131–133, 220–250). */
import {
  labels,
  only,
  when,
  general,
  licenceOrPenalty,
  platformDecision,
  aLicence,
  bySupervisor,
} from "../internal/trigger-parts.ts";
import type { Trigger } from "../item.ts";
import type { ItemId } from "../kinds.ts";

const miningResult = when(
  "记录是出让结果公示的",
  "where the record is the public notice of a grant's result",
);

const miningAnnouncement = when(
  "记录是招标、拍卖或者挂牌出让公告的",
  "where the record announces a tender, auction or listing",
);

/** Record type → its clocks. */
export const miningTriggers: Readonly<Record<Extract<ItemId, `mining.${string}`>, readonly Trigger[]>> = {
  "mining.grant-announcement": [
    {
      clock: "mi-notice",
      days: labels("投标截止日", "公开拍卖日", "挂牌起始日"),
      reason: {
        zh: "矿业权出让交易规则（凭记忆）：提前20个工作日发布公告。",
        en: "2023 rules, from memory: announced 20 working days before the bid deadline, auction or listing.",
      },
      when: miningAnnouncement,
    },
    {
      clock: "mi-listing",
      days: labels("挂牌起始日"),
      ends: labels("挂牌截止日"),
      reason: {
        zh: "矿业权出让交易规则（凭记忆）：挂牌时间不少于10个工作日。",
        en: "2023 rules, from memory: a listing lasts at least 10 working days.",
      },
      when: only("出让方式", ["挂牌", "133", "240"], {
        zh: "以挂牌方式出让的",
        en: "where granted by listing",
      }),
    },
    {
      clock: "mi-result",
      days: labels("成交时间"),
      reason: {
        zh: "矿业权出让交易规则（凭记忆）：发出中标通知书或者签订成交确认书后5个工作日内公示。",
        en: "2023 rules, from memory: put on public notice within 5 working days of the award notice or deal confirmation.",
      },
      when: miningResult,
    },
    {
      clock: "mi-result/publicity",
      days: labels("公示开始时间", "发布时间"),
      ends: labels("公示结束时间"),
      reason: {
        zh: "矿业权出让交易规则（凭记忆）：公示期不少于10个工作日。",
        en: "2023 rules, from memory: the public notice lasts at least 10 working days.",
      },
      when: miningResult,
    },
    {
      clock: "mi-agreement",
      days: labels("公示开始时间", "发布时间"),
      ends: labels("公示结束时间"),
      reason: {
        zh: "矿业权出让交易规则（凭记忆）：协议出让公示不少于10个工作日。",
        en: "2023 rules, from memory: a grant by agreement stays on public notice for at least 10 working days.",
      },
      when: only("出让方式", ["协议", "协议出让", "250"], {
        zh: "以协议方式出让的",
        en: "where granted by agreement",
      }),
    },
    {
      clock: "mi11-notice",
      days: labels("公开拍卖日", "挂牌起始日"),
      reason: {
        zh: "2011年试行规则：拍卖、挂牌提前20日发布公告，自然日。",
        en: "2011 trial rules: announced 20 natural days before the auction or listing.",
      },
      when: miningAnnouncement,
    },
    {
      clock: "mi11-notice/tender",
      days: labels("投标截止日"),
      reason: {
        zh: "2011年试行规则：招标提前30日发布公告，自然日。",
        en: "2011 trial rules: announced 30 natural days before the bid deadline.",
      },
      when: only("出让方式", ["招标", "131", "220"], {
        zh: "以招标方式出让的",
        en: "where granted by tender",
      }),
    },
    {
      clock: "mr-19",
      days: labels("投标截止日", "公开拍卖日", "挂牌起始日"),
      reason: {
        zh: "矿产资源法：竞争性出让应当提前公告，未定天数；实施条例（2026-06-15起）原文未见。",
        en: "Mineral Resources Law: announced in advance, no number given; the 2026 implementing regulation was not seen.",
      },
      when: miningAnnouncement,
    },
    general(),
  ],
  "mining.approval-result": [
    { ...licenceOrPenalty(), when: aLicence },
    { ...platformDecision("项目审批信息", "project approvals online"), when: bySupervisor },
    general(),
  ],
  "mining.project-information": [general()],
};
