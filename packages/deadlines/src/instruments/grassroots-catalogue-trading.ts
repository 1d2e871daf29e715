import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 公共资源交易领域基层政务公开标准目录（县级目录）（None） */
export const grassrootsCatalogueTrading = /* @__PURE__ */ defineRules(
  { effective: { from: "2019-01-01", to: null }, ...byPractice },
  [
    // 公共资源交易领域政府采购信息1 “随采购公告、采购文件公开”
    {
      id: "k135-budget",
      kind: "together",
      trigger: "procurement-notice-published",
      force: "info",
      appliesTo: ["procurement.budget"],
    },
  ],
);
