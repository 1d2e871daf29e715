import type { InformationKind } from "@gongkai/law";
import { fail, type Problem } from "./errors.ts";
import { isDay } from "./internal/day.ts";
import { shown } from "./internal/shown.ts";
import { topicOfKind, topicOfSubject, type Subject, type Topic } from "./subject.ts";

/** An item, or no more than a kind of information. */
export type About =
  | { readonly item: Subject; readonly kind?: InformationKind }
  | { readonly kind: InformationKind; readonly item?: undefined };

const unusable: Topic = { item: undefined, kind: "process", domain: undefined };

/** Reads what is asked about, and the day. What is wrong goes to `problems`; the answer is then of no use. */
export function readTopic(query: unknown, problems: Problem[]): Topic {
  if (typeof query !== "object" || query === null)
    return fail({ code: "not-an-object", path: ["query"], params: {} });
  const { item, kind, on } = query as {
    readonly item?: unknown;
    readonly kind?: unknown;
    readonly on?: unknown;
  };
  if (!isDay(on)) problems.push({ code: "bad-day", path: ["on"], params: { given: shown(on) } });
  if (item === undefined && kind === undefined) {
    problems.push({ code: "item-or-kind", path: ["item"], params: {} });
    return unusable;
  }
  const alone = kind === undefined ? undefined : topicOfKind(kind);
  if (kind !== undefined && alone === undefined)
    problems.push({ code: "unknown-kind", path: ["kind"], params: { given: shown(kind) } });
  if (item === undefined) return alone ?? unusable;
  const topic = topicOfSubject(item);
  if (topic === undefined)
    problems.push({ code: "unknown-item", path: ["item"], params: { given: shown(item) } });
  else if (alone !== undefined && alone.kind !== topic.kind)
    problems.push({ code: "kind-mismatch", path: ["kind"], params: { item: shown(item), kind: topic.kind } });
  return topic ?? unusable;
}
