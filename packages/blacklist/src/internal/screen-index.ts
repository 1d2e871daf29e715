import type { BlacklistEntry } from "../entry.ts";
import { BlacklistError } from "../errors.ts";
import { foldName, type Script } from "../fold-name.ts";
import { addCode, indexCodes, newCodes, type CodeBuilder, type CodeIndex } from "./code-index.ts";
import { codeKeys } from "./code-keys.ts";
import { addFolded, indexNames, newNames, type NameBuilder } from "./name-builder.ts";
import type { NameIndex } from "./name-index.ts";
import { steadySubject, textsInTime, textsOf, type Known, type Window } from "./subjects.ts";
import {
  addTimeline,
  indexTimelines,
  newTimelines,
  type TimelineBuilder,
  type TimelineIndex,
} from "./timeline-index.ts";

/** Everything a search rests on. Name n below the number of entries is entry n's own name; the others follow. */
export interface ScreenIndex {
  readonly entries: number;
  readonly persons: number;
  readonly names: NameIndex;
  readonly codes: CodeIndex;
  readonly timelines: TimelineIndex;
  readonly extras: Extras;
  readonly labels: Labels;
}

/** What only few entries have. */
export interface Extras {
  /** The entries that further names belong to, by name number less the number of entries. */
  readonly owners: Uint32Array;
  /** 1 for a further name that is a former one. */
  readonly former: Uint8Array;
  /** When a name was known to be the entry's, by name number; where nothing stands, always. */
  readonly nameWindows: ReadonlyMap<number, readonly Window[]>;
  /** When a code was known to be the entry's, by entry. */
  readonly codeWindows: ReadonlyMap<number, readonly CodeWindows[]>;
  /** Names that the list prints otherwise than folded. */
  readonly printed: Printed;
}

/** When an organisation code was known to be an entry's. */
export interface CodeWindows {
  readonly organization: number;
  readonly windows: readonly Window[];
}

/** Names as the list prints them, by name number; nothing where that is the folded name. */
export interface Printed {
  readonly keys: () => Iterable<number>;
  readonly get: (name: number) => string | undefined;
}

/** The ids of entries. */
export interface Labels {
  readonly id: (entry: number) => string;
}

/** What entries can be found by, taken out of them one by one: each is looked at once, while it is at hand. */
interface Gathered {
  readonly fold: Script;
  readonly names: NameBuilder;
  readonly codes: CodeBuilder;
  readonly timelines: TimelineBuilder;
  readonly others: { readonly owner: number; readonly known: Known }[];
  readonly printed: Map<number, string>;
  readonly nameWindows: Map<number, readonly Window[]>;
  readonly codeWindows: Map<number, readonly CodeWindows[]>;
  persons: number;
}

function gather(to: Gathered, i: number, entry: BlacklistEntry): void {
  addTimeline(to.timelines, i, entry);
  const subject = steadySubject(entry);
  if (subject === "varying") gatherKnown(to, i, textsInTime(entry));
  else if (subject?.kind !== "organization") gatherKnown(to, i, []);
  else if (subject.formerNames !== undefined) gatherKnown(to, i, textsOf(subject));
  else {
    const { name, uscc, organizationCode, registrationNumber } = subject;
    addName(to, name, undefined);
    if (uscc !== undefined) addCode(to.codes, i, uscc);
    if (organizationCode !== undefined) addCode(to.codes, i, organizationCode);
    if (registrationNumber !== undefined) addCode(to.codes, i, registrationNumber);
  }
}

function gatherKnown(to: Gathered, i: number, texts: readonly Known[]): void {
  const [own] = texts;
  if (own === undefined) to.persons++;
  addName(to, own?.text ?? "", own?.windows);
  for (const known of texts)
    if (known.kind === "code") gatherCode(to, i, known);
    else if (known !== own) to.others.push({ owner: i, known });
}

function addName(to: Gathered, text: string, windows: Known["windows"]): void {
  const n = to.names.count;
  const folded = to.fold(text);
  addFolded(to.names, folded);
  if (folded !== text) to.printed.set(n, text);
  if (windows !== undefined) to.nameWindows.set(n, windows);
}

function gatherCode({ codes, codeWindows }: Gathered, entry: number, { text, windows }: Known): void {
  addCode(codes, entry, text);
  if (windows === undefined) return;
  const own = codeKeys(text).map(({ organization }) => ({ organization, windows }));
  codeWindows.set(entry, [...(codeWindows.get(entry) ?? []), ...own]);
}

/** So that at least six bits of a slot are left to tell names apart. */
const mostNames = 2 ** 26 - 2;

/** Reads entries into an index. */
export function buildScreenIndex(
  entries: readonly BlacklistEntry[],
  script: Script | undefined,
): ScreenIndex {
  const options = script === undefined ? {} : { script };
  const to: Gathered = {
    fold: (name) => foldName(name, options),
    names: newNames(entries.length),
    codes: newCodes(entries.length),
    timelines: newTimelines(entries.length),
    others: [],
    printed: new Map(),
    nameWindows: new Map(),
    codeWindows: new Map(),
    persons: 0,
  };
  entries.forEach((entry, i) => {
    gather(to, i, entry);
  });
  for (const { known } of to.others) addName(to, known.text, known.windows);
  if (to.names.count > mostNames)
    throw new BlacklistError("too-many-names", { names: to.names.count, limit: mostNames });
  const { printed, nameWindows, codeWindows, others } = to;
  const owners = Uint32Array.from(others, ({ owner }) => owner);
  const former = Uint8Array.from(others, ({ known }) => (known.kind === "former-name" ? 1 : 0));
  return {
    entries: entries.length,
    persons: to.persons,
    names: indexNames(to.names),
    codes: indexCodes(to.codes),
    timelines: indexTimelines(to.timelines),
    extras: { owners, former, nameWindows, codeWindows, printed },
    labels: labelsOf(entries),
  };
}

function labelsOf(entries: readonly BlacklistEntry[]): Labels {
  const ids = entries.map(({ id }) => id);
  return { id: (entry) => ids[entry] ?? "" };
}
