import { informationKinds } from "@gongkai/law";
import { isCatalogueDomain, type SubjectId } from "../subject.ts";
import { breadth, type Breadth, type Draft, type DraftEntry } from "./draft.ts";
import { nearest } from "./nearest.ts";
import type { IssueCode, ProfileIssue } from "../issue.ts";

/** The items that a statement names, by how narrowly it names them. */
export type Selected = ReadonlyMap<Breadth, readonly DraftEntry[]>;

type Tell = (code: IssueCode, place: readonly (string | number)[], params: ProfileIssue["params"]) => void;

const kindPrefix = "kind:";

/** Finds the items that selectors name: an id, a domain, `kind:<information kind>`, or `all`. */
export function selectItems(draft: Draft, selectors: readonly string[], tell: Tell): Selected {
  const narrowest = new Map<SubjectId, Breadth>();
  selectors.forEach((selector, position) => {
    const found = select(draft, selector);
    if (found === undefined) tellUnknown(draft, selector, position, tell);
    else if (found.items.length === 0) tell("nothing-selected", ["items", position], { selector });
    else
      for (const { item } of found.items) {
        const before = narrowest.get(item);
        if (before === undefined || before < found.breadth) narrowest.set(item, found.breadth);
      }
  });
  const selected = new Map<Breadth, DraftEntry[]>();
  for (const [item, how] of narrowest) {
    const entry = draft.entries.get(item);
    if (entry === undefined) continue;
    const group = selected.get(how);
    if (group === undefined) selected.set(how, [entry]);
    else group.push(entry);
  }
  return selected;
}

/** How narrowly general selectors name an item that they were written before. */
export function breadthFor({ domain, kind }: DraftEntry, selectors: readonly string[]): Breadth | undefined {
  if (selectors.includes(domain) || (kind !== undefined && selectors.includes(`${kindPrefix}${kind}`)))
    return breadth.group;
  return selectors.includes("all") ? breadth.all : undefined;
}

function select(
  draft: Draft,
  selector: string,
): { items: readonly DraftEntry[]; breadth: Breadth } | undefined {
  const entry = draft.entries.get(selector);
  if (entry !== undefined) return { items: [entry], breadth: breadth.item };
  const entries = () => [...draft.entries.values()];
  if (selector === "all") return { items: entries(), breadth: breadth.all };
  if (isCatalogueDomain(selector))
    return { items: entries().filter(({ domain }) => domain === selector), breadth: breadth.group };
  if (selector.startsWith(kindPrefix)) {
    const kind = informationKinds.find(({ id }) => id === selector.slice(kindPrefix.length))?.id;
    if (kind !== undefined)
      return { items: entries().filter((each) => each.kind === kind), breadth: breadth.group };
  }
  return undefined;
}

function tellUnknown(draft: Draft, selector: string, position: number, tell: Tell): void {
  const removed = draft.removed.get(selector);
  if (removed !== undefined) {
    const { profile, statement } = removed.provenance;
    tell("item-removed", ["items", position], { item: selector, by: `${profile} ${statement}` });
    return;
  }
  const known = [...draft.entries.keys()];
  const domain = `${selector.split(".")[0] ?? ""}.`;
  const akin = known.filter((item) => item.startsWith(domain));
  tell("unknown-item", ["items", position], {
    item: selector,
    nearest: nearest(selector, akin.length > 0 ? akin : known),
  });
}
