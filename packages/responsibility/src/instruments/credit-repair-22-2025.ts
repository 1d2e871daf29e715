/** 关于进一步完善信用修复制度的实施方案 (国办发〔2025〕22号). */
import { routesOf } from "../route-row.ts";

const span = { from: "2025-06-22", to: null };

export const routes = /* @__PURE__ */ routesOf(span, [
  // 「“信用中国”网站集中公示各类公共信用信息。」
  {
    provision: "c22-1",
    scope: { kinds: ["credit"] },
    channel: "credit-china",
    act: "publish",
    force: "info",
  },
]);
