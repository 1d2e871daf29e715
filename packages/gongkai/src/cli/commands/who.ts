/** `gongkai who`: who discloses an item, and what must be known to say it. */
import { cite, isRecordType, recordTypes, type ProvisionId } from "@gongkai/law";
import {
  explainResponsibility,
  explainRoute,
  resolveResponsibility,
  routePublication,
  type Actors,
} from "@gongkai/responsibility";
import { nearest } from "../nearest.ts";
import { deliver, jsonText } from "../output.ts";
import { today } from "../today.ts";
import { UsageError } from "../usage-error.ts";
import { indent } from "../width.ts";
import { recordTypeName } from "../words.ts";
import { wantsJson, type OutputOptions } from "./items.ts";

export interface WhoOptions extends OutputOptions {
  readonly on?: string;
  readonly actor?: readonly string[];
}

export async function whoCommand(item: string, options: WhoOptions): Promise<number> {
  const { locale, out, on = today(), actor = [] } = options;
  if (!isRecordType(item)) throw unknownItem(item);
  const answer = resolveResponsibility({ item, on, actors: actorsOf(actor) });
  const route = routePublication({ item, on });
  if (wantsJson(options)) await deliver(jsonText({ ...answer, route }), out);
  else {
    const zh = locale === "zh";
    const citing = (id: ProvisionId): string => cite(id, { locale });
    const lines = [
      `${recordTypeName(item)[locale]}（${item}）${on}`,
      "",
      zh ? "由谁公开" : "who discloses",
      ...explainResponsibility(answer, { locale, cite: citing }).flatMap(indent),
      "",
      zh ? "在哪里公开" : "where",
      ...explainRoute(route, { locale, cite: citing }).flatMap(indent),
    ];
    await deliver(`${lines.join("\n")}\n`, out);
  }
  return 0;
}

/** `role=name` pairs; a role named twice has two bodies. Roles and names are checked by the resolver. */
function actorsOf(pairs: readonly string[]): Actors {
  const actors: Record<string, string[]> = {};
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    if (at < 1)
      throw new UsageError("bad-actor", {
        zh: `“${pair}”不是 角色=名称 的形式，例如 purchaser=某县教育局`,
        en: `"${pair}" is not written role=name, e.g. purchaser=某县教育局`,
      });
    (actors[pair.slice(0, at)] ??= []).push(pair.slice(at + 1));
  }
  return actors;
}

export function unknownItem(text: string): UsageError {
  const meant = nearest(text, recordTypes);
  return new UsageError("unknown-item", {
    zh: `没有事项“${text}”，最接近的是“${meant}”`,
    en: `there is no item "${text}"; the nearest is "${meant}"`,
  });
}
