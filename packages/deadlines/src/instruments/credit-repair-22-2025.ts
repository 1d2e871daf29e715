import { defineRules } from "../internal/define-rules.ts";
import { byPractice } from "../counting.ts";

/** 关于进一步完善信用修复制度的实施方案（国办发〔2025〕22号） */
export const creditRepair22 = /* @__PURE__ */ defineRules(
  { effective: { from: "2025-06-22", to: null }, ...byPractice },
  [
    // （办理期限） “行业主管部门应当自受理信用修复申请之日起10个工作日内反馈信用修复结果，情况复杂的可以延长”
    {
      id: "c22-time",
      kind: "decide-within",
      amount: 10,
      unit: "working-day",
      trigger: "repair-application-accepted",
      force: "must",
      confidence: "memory",
      appliesTo: [],
    },
  ],
);
