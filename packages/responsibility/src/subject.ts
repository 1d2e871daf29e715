import {
  domainOf,
  itemIds,
  kindOf,
  type DomainId,
  type InformationKind,
  type RecordType,
} from "@gongkai/law/kinds";

/** What is disclosed: one of the 37 items, a licence, a penalty, or an entry of the blacklist (黑名单). */
export type Subject = RecordType | "blacklist";

/** Every kind of information. */
export const kinds = [
  "policy-plan",
  "approval-result",
  "project-basics",
  "announcement",
  "process",
  "award",
  "performance",
  "supervision",
  "credit",
] as const satisfies readonly InformationKind[];

/** What rules are asked about: a subject with its kind and domain, or a kind alone. */
export interface Topic {
  readonly item: Subject | undefined;
  readonly kind: InformationKind;
  readonly domain: DomainId | undefined;
}

/** A licence is an approval result, a penalty an act of supervision. None of these belongs to a domain. */
const others: readonly Topic[] = [
  { item: "licence", kind: "approval-result", domain: undefined },
  { item: "penalty", kind: "supervision", domain: undefined },
  { item: "blacklist", kind: "credit", domain: undefined },
];

const bySubject: ReadonlyMap<unknown, Topic> = /* @__PURE__ */ new Map(
  [...itemIds.map((item) => ({ item, kind: kindOf(item), domain: domainOf(item) })), ...others].map(
    (topic) => [topic.item, topic],
  ),
);

const byKind: ReadonlyMap<unknown, Topic> = /* @__PURE__ */ new Map(
  kinds.map((kind) => [kind, { item: undefined, kind, domain: undefined }]),
);

/** The topic of a subject; undefined for anything that is none. */
export function topicOfSubject(subject: unknown): Topic | undefined {
  return bySubject.get(subject);
}

/** The topic of a kind alone; undefined for anything that is none. */
export function topicOfKind(kind: unknown): Topic | undefined {
  return byKind.get(kind);
}

/** Every topic: the kinds, then the subjects. */
export function allTopics(): readonly Topic[] {
  return [...byKind.values(), ...bySubject.values()];
}

/** Whether a text is the id of something this package can be asked about. */
export function isSubject(text: string): text is Subject {
  return bySubject.has(text);
}
