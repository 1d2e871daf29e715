/** The day of `--on`, refused where there is no such day. */
import type { RecordType } from "@gongkai/law";
import { validate } from "@gongkai/schemas";

export function checkedDay(item: RecordType, on: string): string {
  validate(item, {}, { on });
  return on;
}
