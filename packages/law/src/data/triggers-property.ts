/** The clocks of 国有产权交易. */
import { labels, when, general, platformDecision, bySupervisor } from "../internal/trigger-parts.ts";
import type { Trigger } from "../item.ts";
import type { ItemId } from "../kinds.ts";

/** Record type → its clocks. */
export const propertyTriggers: Readonly<Record<Extract<ItemId, `property.${string}`>, readonly Trigger[]>> = {
  "property.decision-approval": [
    { ...platformDecision("项目审批信息", "project approvals online", "批准日期"), when: bySupervisor },
    general("批准日期", "决策日期"),
  ],
  "property.project": [
    {
      clock: "g32-13",
      days: labels("挂牌日期"),
      ends: labels("信息披露期满之日"),
      reason: {
        zh: "国资委、财政部令第32号（转述）：正式披露信息不得少于20个工作日。",
        en: "Order 32, second hand: formal disclosure lasts at least 20 working days.",
      },
      when: when("属于产权转让的", "where it is a transfer of property rights"),
    },
    {
      clock: "g32-13/pre-start",
      days: labels("批准日期"),
      reason: {
        zh: "国资委、财政部令第32号（转述）：转让行为获批后10个工作日内信息预披露。",
        en: "Order 32, second hand: pre-disclosed within 10 working days of the approval.",
      },
      when: when("转让导致实际控制权转移的", "where the transfer passes actual control"),
    },
    {
      clock: "g120-17",
      days: labels("挂牌日期"),
      ends: labels("信息披露期满之日"),
      reason: {
        zh: "2009年操作规则：首次信息公告不少于20个工作日，首次公告之日为起始日。",
        en: "2009 operating rules: the first announcement lasts at least 20 working days, its first day counted.",
      },
      when: when("属于产权转让的", "where it is a transfer of property rights"),
    },
    {
      clock: "g32-39",
      days: labels("挂牌日期"),
      ends: labels("信息披露期满之日"),
      reason: {
        zh: "企业增资公开征集投资方，时间不得少于40个工作日。",
        en: "A capital increase is open to investors for at least 40 working days.",
      },
      when: when("属于企业增资的", "where it is a capital increase"),
    },
    {
      clock: "g32-51/middle",
      days: labels("挂牌日期"),
      ends: labels("信息披露期满之日"),
      reason: {
        zh: "资产转让（转述）：转让底价100万元至1000万元的，公告期不少于10个工作日。",
        en: "Asset transfers, second hand: at least 10 working days for a reserve price of 1 to 10 million yuan.",
      },
      when: when("属于该价格区间的资产转让的", "where it is an asset transfer in that price range"),
    },
    {
      clock: "g32-51/upper",
      days: labels("挂牌日期"),
      ends: labels("信息披露期满之日"),
      reason: {
        zh: "资产转让（转述）：转让底价高于1000万元的，公告期不少于20个工作日。",
        en: "Asset transfers, second hand: at least 20 working days for a reserve price above 10 million yuan.",
      },
      when: when("属于该价格区间的资产转让的", "where it is an asset transfer in that price range"),
    },
    general("批准日期"),
  ],
  "property.transfer-price": [general()],
  "property.transaction-price": [
    {
      clock: "g32-30",
      days: labels("公示开始时间"),
      ends: labels("公示结束时间"),
      reason: {
        zh: "国资委、财政部令第32号（转述）：交易结果公示期不少于5个工作日。",
        en: "Order 32, second hand: the result stays on public notice for at least 5 working days.",
      },
    },
    general("成交日期"),
  ],
  "property.audit-result": [general()],
};
