/** 国发〔2016〕33号 (双公示): licences and penalties go online and to Credit China. */
import { routesOf } from "../route-row.ts";

const span = { from: "2016-05-30", to: null };

const scope = { subjects: ["licence", "penalty"] } as const;

export const routes = /* @__PURE__ */ routesOf(span, [
  // 「县级以上人民政府及其部门要将各类自然人、法人和其他组织的行政许可、行政处罚等信息在7个工作日内通过政府网站公开，并及时归集至“信用中国”网站」
  { provision: "dp-33", scope, channel: "government-website", act: "publish", force: "must" },
  { provision: "dp-33", scope, channel: "credit-china", act: "publish", within: "promptly", force: "must" },
]);
