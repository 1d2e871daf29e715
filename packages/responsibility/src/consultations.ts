import type { Draft } from "./draft.ts";
import type { Named } from "./origin.ts";
import type { Consultation } from "./responsibility.ts";

const since = "2019-05-15";

/** Whom the disclosing body has to ask, or may ask, before it discloses. */
export function consultations(draft: Draft, on: string, named: Named): readonly Consultation[] {
  const parties = draft.parties.map(({ body }) => body);
  const others = (bodies: readonly string[] = []): readonly string[] =>
    bodies.filter((body) => !parties.includes(body));
  const concerned = others(named.concernsBody);
  if (on < since) {
    if (concerned.length > 0) draft.steps.push({ code: "no-express-rule", matter: "consultation" });
    return [];
  }
  return [
    // 「行政机关公开政府信息涉及其他机关的，应当与有关机关协商、确认，保证行政机关公开的政府信息准确一致。」
    ...concerned.map((body): Consultation => ({ body, when: "always", force: "must", basis: ["foi19-11"] })),
    // 「被征求意见机关应当自收到征求意见书之日起15个工作日内提出意见，逾期未提出意见的视为同意公开。」
    ...(named.leadMaker === undefined ? [] : others(named.jointMakers)).map((body): Consultation => ({
      body,
      when: "on-request",
      force: "info",
      basis: ["foi19-34"],
    })),
  ];
}
