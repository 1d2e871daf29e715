import {
  domainOf,
  domains,
  isItemId,
  isRecordType,
  otherDomain,
  type DomainId,
  type Text,
} from "@gongkai/law";

/**
 * A heading of level one (一级事项) in a catalogue: the six domains of 97号, the open seventh (`other`), and
 * `administrative` for licences and penalties, which cut across the domains.
 */
export type CatalogueDomain = DomainId | "other" | "administrative";

/**
 * What one line of a catalogue is about: one of the 37 items, `licence`, `penalty`, or an item a profile adds,
 * written `<domain>.<name>` like the others, e.g. `construction.evaluation-process`.
 */
export type SubjectId = string;

/** The headings of level one, in the order in which they are printed. */
export const catalogueDomains = [
  "housing",
  "land",
  "mining",
  "procurement",
  "property",
  "construction",
  "other",
  "administrative",
] as const satisfies readonly CatalogueDomain[];

/** The shape of an item's id; whether the item exists is another question. */
export const subjectPattern =
  /^(?:licence|penalty|(?:housing|land|mining|procurement|property|construction|other)\.[a-z][a-z0-9-]*)$/;

/** The name of a heading of level one. */
export function domainName(domain: CatalogueDomain): Text {
  if (domain === "administrative")
    return { zh: "行政许可和行政处罚", en: "Administrative licences and penalties" };
  return domains.find(({ id }) => id === domain)?.name ?? otherDomain.name;
}

/** The heading an item stands under. */
export function domainOfSubject(subject: SubjectId): CatalogueDomain {
  if (isItemId(subject)) return domainOf(subject);
  if (isRecordType(subject)) return "administrative";
  const prefix = subject.slice(0, subject.indexOf("."));
  return isCatalogueDomain(prefix) ? prefix : "other";
}

/** Whether a text is a heading of level one. */
export function isCatalogueDomain(text: string): text is CatalogueDomain {
  return (catalogueDomains as readonly string[]).includes(text);
}
