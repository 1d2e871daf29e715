import {
  domainOf,
  isItemId,
  kindOf,
  type DomainId,
  type InformationKind,
  type RecordType,
} from "@gongkai/law/kinds";

/** What is disclosed: one of the 37 items, a licence, a penalty, or an entry of the blacklist (黑名单). */
export type Subject = RecordType | "blacklist";

/** Every kind of information, in the order of 97号 二（二） and 二（三）. */
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

/** The subjects that are none of the 37 items. */
export const otherSubjects = ["licence", "penalty", "blacklist"] as const satisfies readonly Subject[];

const kindOfOther = { licence: "approval-result", penalty: "supervision", blacklist: "credit" } as const;

/** The kind of information a subject is: a licence is an approval result, a penalty an act of supervision. */
export function kindOfSubject(subject: Subject): InformationKind {
  return isItemId(subject) ? kindOf(subject) : kindOfOther[subject];
}

/** The domain of a subject; a licence, a penalty and the blacklist belong to none. */
export function domainOfSubject(subject: Subject): DomainId | undefined {
  return isItemId(subject) ? domainOf(subject) : undefined;
}

export function isSubject(text: string): text is Subject {
  return isItemId(text) || Object.hasOwn(kindOfOther, text);
}

export function isKind(text: string): text is InformationKind {
  return (kinds as readonly string[]).includes(text);
}
