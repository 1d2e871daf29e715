import type { Named } from "./origin.ts";
import type { Consultation, Party, Step } from "./responsibility.ts";

const since = "2019-05-15";

/** Whom the disclosing body has to ask, or may ask, before it discloses. */
export function consultations(
  parties: readonly Party[],
  on: string,
  { concernsBody = [], jointMakers = [], leadMaker }: Named,
  steps: Step[],
): readonly Consultation[] {
  if (concernsBody.length === 0 && jointMakers.length === 0) return [];
  const other = (body: string): boolean => !parties.some((party) => party.body === body);
  const concerned = concernsBody.filter(other);
  if (on < since) {
    if (concerned.length > 0) steps.push({ code: "no-express-rule", matter: "consultation" });
    return [];
  }
  return [
    // 「行政机关公开政府信息涉及其他机关的，应当与有关机关协商、确认，保证行政机关公开的政府信息准确一致。」
    ...concerned.map((body): Consultation => ({ body, when: "always", force: "must", basis: ["foi19-11"] })),
    // 「被征求意见机关应当自收到征求意见书之日起15个工作日内提出意见，逾期未提出意见的视为同意公开。」
    ...(leadMaker === undefined ? [] : jointMakers.filter(other)).map((body): Consultation => ({
      body,
      when: "on-request",
      force: "info",
      basis: ["foi19-34"],
    })),
  ];
}
