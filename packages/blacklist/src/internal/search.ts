import { compareParts } from "../compare-names.ts";
import { parseFolded, room, type NameParts } from "../parse-name.ts";
import type { HitReason, HitStrength, ScreeningHit } from "../screening.ts";
import { findCode, keyAt, ownerOf } from "./code-index.ts";
import { standingCode, unpackCode, type CodeKey } from "./code-keys.ts";
import { firstSlot, nextSlot, valueAt } from "./hash-table.ts";
import { isMarked } from "./marks.ts";
import { mayBeRespelled } from "./may-be-respelled.ts";
import { findExact, runOf, textAt, variantHash } from "./name-index.ts";
import { hashDeletes, newDeletes, type Deletes, type Side } from "./deletes.ts";
import { findNeighbours, newPlaces, type Places } from "./neighbour-index.ts";
import { oneSlip, slipsApart } from "./one-slip.ts";
import { listedUpTo, longestSearched, notSearched, soughtUpTo, type Searched } from "./searched.ts";
import { regionsAt } from "./regions.ts";
import type { ScreenIndex } from "./screen-index.ts";
import type { Window } from "./subjects.ts";
import { twinsOf } from "./twins.ts";
import { standingOn } from "./timeline-index.ts";

/** Room for one search at a time. */
export interface Workspace {
  readonly deletes: Deletes;
  readonly places: Places;
  readonly codes: Uint16Array;
}

/** Room for one search at a time. */
export function newWorkspace(): Workspace {
  const deletes = newDeletes();
  return {
    deletes,
    places: newPlaces(deletes),
    codes: new Uint16Array(longestSearched),
  };
}

/** What is looked for, when; days as numbers. */
export interface Search {
  /** Folded; empty for none. */
  readonly name: string;
  readonly code: string;
  readonly keys: readonly CodeKey[];
  readonly on: number;
  readonly knownOn: number;
  readonly depth: HitStrength;
}

/** An entry found in one way. */
interface Found {
  readonly entry: number;
  /** Number of the name that was found; that of the entry itself where a code was. */
  readonly name: number;
  /** The folded name, where it was at hand. */
  readonly text: string | undefined;
  readonly strength: HitStrength;
  readonly reasons: readonly HitReason[];
}

const ranks: Readonly<Record<HitStrength, number>> = { exact: 0, variant: 1, review: 2 };
const sameName: readonly HitReason[] = [{ code: "same-spelling", weight: "agrees" }];
const formerName: HitReason = { code: "former-name", weight: "agrees" };
const sameCode: readonly HitReason[] = [{ code: "same-code", weight: "agrees" }];
const sameOrganization: readonly HitReason[] = [{ code: "same-organization-code", weight: "doubts" }];

/** Every entry that is listed on the day and may be the one looked for, the strongest first. */
export function search(index: ScreenIndex, work: Workspace, sought: Search): readonly ScreeningHit[] {
  const found: Found[] = [];
  const { keys } = sought;
  if (keys.length > 0) findByCode(index, sought, found);
  if (sought.name !== "") findByName(index, work, sought, found);
  const hits: ScreeningHit[] = [];
  for (const one of found.length < 2 ? found : byEntry(found)) {
    const standing = standingOn(index.timelines, one.entry, sought.on, sought.knownOn);
    if (standing === 0) continue;
    const { entry, strength, reasons } = keys.length > 0 ? weighCodes(index, sought.code, one) : one;
    if (ranks[strength] <= ranks[sought.depth])
      hits.push({
        entry: index.labels.id(entry),
        strength,
        name: printedName(index, one),
        published: standing === 2,
        reasons,
      });
  }
  return hits.length < 2 ? hits : hits.sort((a, b) => ranks[a.strength] - ranks[b.strength]);
}

/** One finding an entry, in their order: the strongest, with the reasons of all. */
function byEntry(found: readonly Found[]): readonly Found[] {
  const merged: Found[] = [];
  for (const one of [...found].sort((a, b) => a.entry - b.entry)) {
    const other = merged.at(-1);
    if (other?.entry !== one.entry) merged.push(one);
    else {
      const [strong, weak] = ranks[one.strength] < ranks[other.strength] ? [one, other] : [other, one];
      merged[merged.length - 1] = { ...strong, reasons: [...strong.reasons, ...weak.reasons] };
    }
  }
  return merged;
}

function isWithin(windows: readonly Window[] | undefined, day: number): boolean {
  return windows === undefined || windows.some(([from, to]) => from <= day && day <= to);
}

function findByCode(index: ScreenIndex, { keys, knownOn }: Search, found: Found[]): void {
  const { codes } = index;
  for (const key of keys) {
    const head = findCode(codes, key.organization);
    if (head < 0) continue;
    addCode(index, head, key, knownOn, found);
    for (const twin of twinsOf(codes.twins, head)) addCode(index, twin, key, knownOn, found);
  }
}

function addCode(
  { codes, extras }: ScreenIndex,
  k: number,
  { organization, rest }: CodeKey,
  knownOn: number,
  found: Found[],
): void {
  const entry = ownerOf(codes, k);
  const windows = extras.codeWindows.size === 0 ? undefined : extras.codeWindows.get(entry);
  if (windows?.some((own) => own.organization === organization && !isWithin(own.windows, knownOn)) === true)
    return;
  if (rest >= 0 && keyAt(codes, k).rest === rest)
    found.push({ entry, name: entry, text: undefined, strength: "exact", reasons: sameCode });
  else found.push({ entry, name: entry, text: undefined, strength: "review", reasons: sameOrganization });
}

/** A name that was found, how surely, and why. */
interface NameHit {
  readonly text: string;
  readonly strength: HitStrength;
  readonly reasons: readonly HitReason[];
}

/** Adds the entries that bear name `n`, or one equal to it. */
function addNames(index: ScreenIndex, n: number, knownOn: number, hit: NameHit, found: Found[]): void {
  addName(index, n, knownOn, hit, found);
  for (const twin of twinsOf(index.names.twins, n)) addName(index, twin, knownOn, hit, found);
}

function addName(
  { entries, extras }: ScreenIndex,
  name: number,
  knownOn: number,
  hit: NameHit,
  found: Found[],
): void {
  if (extras.nameWindows.size > 0 && !isWithin(extras.nameWindows.get(name), knownOn)) return;
  const { text, strength, reasons } = hit;
  const entry = name < entries ? name : (extras.owners[name - entries] ?? 0);
  if (name < entries || extras.former[name - entries] === 0)
    found.push({ entry, name, text, strength, reasons });
  else
    found.push({
      entry,
      name,
      text,
      strength: strength === "review" ? "review" : "variant",
      reasons: [formerName, ...reasons],
    });
}

function findByName(index: ScreenIndex, work: Workspace, sought: Search, found: Found[]): void {
  const { names } = index;
  const same = findExact(names, sought.name);
  if (same >= 0)
    addNames(index, same, sought.knownOn, { text: sought.name, strength: "exact", reasons: sameName }, found);
  if (sought.depth === "exact") return;
  let isAlone = same >= 0 && !isMarked(names.crowded, same);
  if (isAlone && !isMarked(names.respelled, same) && isMatched(index, sought, found)) return;
  const parts = parseFolded(sought.name);
  const seen = [same];
  const hash = variantHash(parts);
  for (let slot = firstSlot(names.variants, hash); slot >= 0; slot = nextSlot(names.variants, hash, slot)) {
    const n = valueAt(names.variants, slot);
    if (n === same) continue;
    const text = textAt(names, n);
    const listed = parseFolded(text);
    const { verdict, reasons } = compareParts(parts, listed);
    if (verdict === "different") continue;
    seen.push(n);
    isAlone ||= same < 0 && !isMarked(names.crowdedStems, n) && isSameStem(parts, listed);
    addNames(
      index,
      n,
      sought.knownOn,
      { text, strength: verdict === "same" ? "variant" : "review", reasons },
      found,
    );
  }
  if (sought.depth !== "review") return;
  // Beside a match only names are of interest that are one character away as they are written.
  const isRespelled = !isMatched(index, sought, found);
  if (isAlone && !isRespelled) return;
  for (let i = Math.min(sought.name.length, longestSearched) - 1; i >= 0; i--)
    work.codes[i] = sought.name.charCodeAt(i);
  const slips: Slips = { parts, isRespelled, seen };
  if (same >= 0 && parts.otherStems.length === 0)
    findSlips(index, work, sought, slips, listedUpTo(parts.stem, parts), "listed", found);
  else findSought(index, work, sought, slips, parts.stem, parts.regions, found);
  // With another form at its end, a short name may have other regions at its head.
  for (const stem of parts.otherStems) {
    const { chain } = regionsAt(sought.name, 0, stem, room);
    findSought(index, work, sought, slips, stem, chain, found);
  }
}

/** Whether one of those found is listed, and the one looked for. */
function isMatched({ timelines }: ScreenIndex, { on, knownOn }: Search, found: readonly Found[]): boolean {
  return found.some(
    ({ entry, strength }) => strength !== "review" && standingOn(timelines, entry, on, knownOn) > 0,
  );
}

/** Whether two names are the same up to the form: then they have the same neighbours. */
function isSameStem(a: NameParts, b: NameParts): boolean {
  const isAlike = a.otherStems.length === 0 && b.otherStems.length === 0 && a.stem === b.stem;
  return isAlike && a.folded.startsWith(b.folded.slice(0, b.stem));
}

/** What a search for slips goes by. */
interface Slips {
  readonly parts: NameParts;
  /** Whether a listed name may be written in another way besides the slip. */
  readonly isRespelled: boolean;
  /** Numbers of names that need not be looked at again. */
  readonly seen: number[];
}

/** Finds names one slip away, where only so much of the name is searched, with these regions at its head. */
function findSought(
  index: ScreenIndex,
  work: Workspace,
  sought: Search,
  slips: Slips,
  stem: number,
  regions: NameParts["regions"],
  found: Found[],
): void {
  // A name that ends in a damaged form has its slip there, unless what looks like one is part of the name.
  const isDamaged = slips.parts.otherStems.length > 0 && stem < sought.name.length;
  soughtUpTo(stem, regions).forEach((searched, i) => {
    const side = isDamaged ? "whole" : i === 0 ? "sought" : "respelled";
    findSlips(index, work, sought, slips, searched, side, found);
  });
}

function findSlips(
  index: ScreenIndex,
  { deletes, places, codes }: Workspace,
  sought: Search,
  { parts, isRespelled, seen }: Slips,
  searched: Searched,
  side: Side,
  found: Found[],
): void {
  const { names } = index;
  if (searched === notSearched) return;
  hashDeletes(deletes, codes, 0, searched, side);
  const own = { codes, from: 0, length: sought.name.length };
  const isLonger = own.length > codes.length;
  findNeighbours(names.neighbours, deletes, places);
  for (let i = 0; i < places.count; i++) {
    const n = places.found[i] ?? 0;
    if (seen.includes(n)) continue;
    const isNear =
      isLonger ||
      slipsApart(own, runOf(names, n)) === 1 ||
      (isRespelled && mayBeRespelled(names, n, own, searched));
    if (!isNear) continue;
    seen.push(n);
    const text = textAt(names, n);
    const reasons = doubtsAbout(parts, text, isRespelled);
    if (reasons !== undefined)
      addNames(index, n, sought.knownOn, { text, strength: "review", reasons }, found);
  }
}

/** Why a name with one slip in it may be a listed one; `respelled`, also one that is written in another way besides. */
function doubtsAbout(
  parts: NameParts,
  listed: string,
  isRespelled: boolean,
): readonly HitReason[] | undefined {
  const slip = oneSlip(parts.folded, listed);
  if (slip !== undefined) return [{ code: "one-character", weight: "doubts", slip }];
  if (!isRespelled) return undefined;
  const other = parseFolded(listed);
  if (parts.form !== other.form || oneSlip(parts.core, other.core) === undefined) return undefined;
  const { verdict, reasons } = compareParts(parts, other);
  return verdict === "review" && reasons.every(isSlipOrSpelling) ? reasons : undefined;
}

/** Whether a reason comes of the one slip in the core, or of another spelling of the rest. */
function isSlipOrSpelling({ code, weight }: HitReason): boolean {
  return weight === "agrees" || code === "brand-differs" || code === "industry-differs";
}

/** Two codes that both stand and name two organisations leave a hit by name to a person. */
function weighCodes({ codes }: ScreenIndex, code: string, one: Found): Found {
  if (one.strength === "review" || one.reasons.some((reason) => reason.code === "same-code")) return one;
  const a = standingCode(code);
  const b = unpackCode(keyAt(codes, one.entry));
  if (a === undefined || b === undefined || a.slice(8, 17) === b.slice(8, 17)) return one;
  return {
    ...one,
    strength: "review",
    reasons: [...one.reasons, { code: "codes-differ", weight: "doubts", a, b }],
  };
}

function printedName({ names, extras }: ScreenIndex, { name, text }: Found): string {
  return extras.printed.get(name) ?? text ?? textAt(names, name);
}
