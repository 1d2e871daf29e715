import type { DomainId, InformationKind } from "@gongkai/law";
import { fail, type Problem } from "./errors.ts";
import { isDay } from "./internal/day.ts";
import { shown } from "./internal/shown.ts";
import { domainOfSubject, isKind, isSubject, kindOfSubject, type Subject } from "./subject.ts";

/** What was asked about, as read. After a problem the value is of no use. */
export interface ReadQuery {
  readonly key: Subject | InformationKind;
  readonly item?: Subject;
  readonly kind: InformationKind;
  readonly domain?: DomainId;
  readonly on: string;
}

const unusable: ReadQuery = { key: "process", kind: "process", on: "" };

/** Reads the item or kind and the day, adding what is wrong with them to `problems`. */
export function readQuery(
  query: { readonly item?: unknown; readonly kind?: unknown; readonly on: unknown },
  problems: Problem[],
): ReadQuery {
  if (typeof query !== "object" || query === null)
    return fail({ code: "not-an-object", path: ["query"], params: {} });
  const { item, kind, on } = query;
  if (!isDay(on)) problems.push({ code: "bad-day", path: ["on"], params: { given: shown(on) } });
  const day = shown(on);
  if (item === undefined) {
    if (kind === undefined) problems.push({ code: "item-or-kind", path: [], params: {} });
    else if (typeof kind === "string" && isKind(kind)) return { key: kind, kind, on: day };
    else problems.push({ code: "unknown-kind", path: ["kind"], params: { given: shown(kind) } });
    return unusable;
  }
  if (typeof item !== "string" || !isSubject(item)) {
    problems.push({ code: "unknown-item", path: ["item"], params: { given: shown(item) } });
    return unusable;
  }
  const itsKind = kindOfSubject(item);
  if (kind !== undefined && kind !== itsKind)
    problems.push({ code: "kind-mismatch", path: ["kind"], params: { item, kind: itsKind } });
  const domain = domainOfSubject(item);
  return { key: item, item, kind: itsKind, ...(domain && { domain }), on: day };
}
