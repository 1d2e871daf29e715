/** What the trigger tables are written with. */
import type { Trigger, TriggerCase, TriggerDay } from "../item.ts";
import type { Text } from "../model.ts";

export const formed: TriggerDay = { record: "formedOn" };

export const changed: TriggerDay = { record: "changedOn" };

export const decided: TriggerDay = { record: "decidedOn" };

export const published: TriggerDay = { record: "publishedOn" };

export const labels = (...payload: readonly string[]): readonly TriggerDay[] =>
  payload.map((label) => ({ payload: label }));

export const only = (payload: string, oneOf: readonly string[], text: Text): TriggerCase => ({
  text,
  told: { payload, oneOf },
});

export const when = (zh: string, en: string): TriggerCase => ({ text: { zh, en } });

/** 97号 二（四）: whatever is proactively disclosed; the day of the matter stands in where the record names no other. */
export const general = (...matter: readonly string[]): Trigger => ({
  clock: "op97-2-4-proactive",
  days: [changed, formed, ...labels(...matter)],
  reason: {
    zh: "主动公开信息的一般时限：形成或者变更之日起20个工作日；记录未载形成日的，以事项发生之日计。",
    en: "The general period of proactive disclosure, from the day of forming or changing; where the record names none, from the day of the matter.",
  },
});

export const licenceOrPenalty = (...matter: readonly string[]): Trigger => ({
  clock: "op97-2-4-licence-penalty",
  days: [decided, ...labels(...matter)],
  reason: {
    zh: "行政许可、行政处罚自作出决定之日起7个工作日内上网公开。",
    en: "Administrative licences and penalties go online within 7 working days of the decision.",
  },
});

export const platformDecision = (zh: string, en: string, ...matter: readonly string[]): Trigger => ({
  clock: "p39-21",
  days: [decided, ...labels(...matter)],
  reason: {
    zh: `平台办法第二十一条：${zh}自作出行政决定之日起7个工作日内上网公开。`,
    en: `Platform Measures, Art. 21: ${en} within 7 working days of the administrative decision.`,
  },
});

export const aPenalty = when("处理决定是行政处罚的", "where the decision is an administrative penalty");

export const aLicence = when("审批决定是行政许可的", "where the approval is an administrative licence");

export const bySupervisor = when(
  "由行政监督管理部门作出、涉及公共资源交易当事人的",
  "where an administrative supervision department decides on a party to public resource trading",
);
