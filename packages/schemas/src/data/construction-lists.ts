/** Code lists of 工程建设项目招标投标. */
import type { CodeList } from "../code-list.ts";

/** 招标方式. The digits are those the 2017 interface of the public service platform accepts. */
export const tenderMode = {
  id: "tender-mode",
  name: { zh: "招标方式", en: "tender method" },
  state: "open",
  codes: [
    { code: "1", zh: "公开招标", en: "open tender" },
    { code: "2", zh: "邀请招标", en: "invited tender" },
    { code: "9", zh: "其他", en: "other" },
  ],
  source: "中国招标投标公共服务平台 interface of 2017; meaning from the tendering law",
} as const satisfies CodeList;

/** 招标组织形式. In the Fujian checks 2 is 委托招标; the rest of the digits is a reading. */
export const tenderOrganisation = {
  id: "tender-organisation",
  name: { zh: "招标组织形式", en: "organisation of the tender" },
  state: "open",
  codes: [
    { code: "1", zh: "自行招标", en: "tendered by the tenderer itself" },
    { code: "2", zh: "委托招标", en: "entrusted to an agency", also: ["委托代理招标"] },
    { code: "9", zh: "其他", en: "other" },
  ],
  source: "中国招标投标公共服务平台 interface of 2017; upload checks of the Fujian V4 platform",
} as const satisfies CodeList;

/** 审批类型. */
export const approvalType = {
  id: "approval-type",
  name: { zh: "审批类型", en: "kind of approval" },
  state: "open",
  codes: [
    { code: "审批", zh: "审批", en: "approval" },
    { code: "核准", zh: "核准", en: "verification" },
    { code: "备案", zh: "备案", en: "filing" },
  ],
  source: "国办发〔2017〕97号 二（一）6",
} as const satisfies CodeList;
