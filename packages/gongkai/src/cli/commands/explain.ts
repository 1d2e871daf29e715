/** `gongkai explain`: an item, a deadline rule or a provision, with the sentences behind it. */
import { isProvisionId, isRecordType, provisions, recordTypes } from "@gongkai/law";
import { isRuleId, rules } from "@gongkai/deadlines";
import type { Locale } from "../../locale.ts";
import { nearest } from "../nearest.ts";
import { deliver, jsonText } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import { explainItem } from "../explain/item.ts";
import { explainProvision } from "../explain/provision.ts";
import { explainRule } from "../explain/rule.ts";
import { wantsJson, type OutputOptions } from "./items.ts";

/** What `explain` answers: lines for a person, the same as data. */
export interface Explained {
  readonly lines: readonly string[];
  readonly data: unknown;
}

export async function explainCommand(id: string, options: OutputOptions): Promise<number> {
  const { lines, data } = explained(id, options.locale);
  await deliver(wantsJson(options) ? jsonText(data) : `${lines.join("\n")}\n`, options.out);
  return 0;
}

function explained(id: string, locale: Locale): Explained {
  if (isRecordType(id)) return explainItem(id, locale);
  if (isProvisionId(id)) return explainProvision(id, locale);
  if (isRuleId(id)) return explainRule(id, locale);
  const meant = nearest(id, [
    ...recordTypes,
    ...provisions.map((each) => each.id),
    ...rules.map((each) => each.id),
  ]);
  throw new UsageError("unknown-id", {
    zh: `没有事项、规则或条文“${id}”，最接近的是“${meant}”`,
    en: `there is no item, rule or provision "${id}"; the nearest is "${meant}"`,
  });
}
