import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 中华人民共和国矿产资源法（2024年修订）（主席令第36号（2024）） */
export const mineralResourcesLaw2024 = /* @__PURE__ */ defineRules(
  { effective: { from: "2025-07-01", to: null }, ...byPractice },
  [
    // 第十九条 “通过竞争性方式出让矿业权的，出让矿业权的自然资源主管部门（以下称矿业权出让部门）应当提前公告拟出让矿业权的基本情况、竞争规则、受让人的技术能力等条件及其权利义务等事项”
    {
      id: "mr-19",
      clock: "mining-grant-law",
      kind: "before",
      trigger: "competitive-grant",
      force: "must",
      appliesTo: ["mining.grant-announcement"],
    },
  ],
);
