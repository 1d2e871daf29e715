import { triggers } from "./data/triggers.ts";
import { LawError } from "./errors.ts";
import type { Trigger } from "./item.ts";
import { isRecordType, type RecordType } from "./kinds.ts";

/**
 * The clocks of a record type, the stricter before the general one, each with the days that may start it. A conditional
 * clock says in `when` what has to be the case.
 *
 * @example
 * triggersOf("procurement.contract")[0]?.clock; // "gr-50"
 * @throws LawError `unknown-record-type`
 */
export function triggersOf(type: RecordType): readonly Trigger[] {
  if (!isRecordType(type)) throw new LawError("unknown-record-type", type);
  return triggers[type];
}
