import { LawError } from "./errors.ts";
import { checkedDay } from "./internal/day.ts";
import type { Instrument, Interval, Provision } from "./model.ts";
import { instruments, provisions, type ProvisionId } from "./provisions.ts";

const provisionById: ReadonlyMap<string, Provision<ProvisionId>> = /* @__PURE__ */ new Map(
  provisions.map((row) => [row.id, row]),
);
const instrumentById: ReadonlyMap<string, Instrument> = /* @__PURE__ */ new Map(
  instruments.map((row) => [row.id, row]),
);

/** Whether a text is the id of a provision. */
export function isProvisionId(text: string): text is ProvisionId {
  return provisionById.has(text);
}

/**
 * The provision of an id: quote, gloss, force, dates and numbers.
 *
 * @example
 * provision("foi19-33-reply").rule.amount; // 20
 * @throws LawError `unknown-provision`
 */
export function provision(id: ProvisionId): Provision<ProvisionId> {
  const found = provisionById.get(id);
  if (found === undefined) throw new LawError("unknown-provision", id);
  return found;
}

/**
 * The instrument of an id, as provisions name it.
 *
 * @example
 * instrument("opinion-97-2017").documentNumber; // "国办发〔2017〕97号"
 * @throws LawError `unknown-instrument`
 */
export function instrument(id: string): Instrument {
  const found = instrumentById.get(id);
  if (found === undefined) throw new LawError("unknown-instrument", id);
  return found;
}

/** Whether a day lies in an interval, both ends included. */
export function isInForce(effective: Interval, on: string): boolean {
  const day = checkedDay(on);
  return effective.from <= day && (effective.to === null || day <= effective.to);
}

/**
 * The provisions in force on a day (YYYY-MM-DD), in the order of {@link provisions}. Days of effect that are
 * placeholders are marked on the instrument (`confidence.dates`).
 *
 * @example
 * provisionsInForce("2019-05-14").some((row) => row.id === "foi19-26"); // false
 * @throws LawError `bad-day`
 */
export function provisionsInForce(on: string): readonly Provision<ProvisionId>[] {
  const day = checkedDay(on);
  return provisions.filter((row) => isInForce(row.effective, day));
}
