import { dayNumber } from "@gongkai/calendar";
import type { BlacklistEntry } from "./entry.ts";
import { foldName, type Script } from "./fold-name.ts";
import { codeKeys } from "./internal/code-keys.ts";
import { checkedDay } from "./internal/day.ts";
import { listVersion } from "./internal/list-version.ts";
import { buildScreenIndex, type ScreenIndex } from "./internal/screen-index.ts";
import { newWorkspace, search } from "./internal/search.ts";
import { readSnapshot, writeSnapshot } from "./internal/snapshot.ts";
import type {
  ScreenedList,
  ScreeningHit,
  ScreeningOptions,
  ScreeningQuery,
  ScreeningResult,
} from "./screening.ts";

/** A list made ready for questions. */
export interface Screener {
  readonly list: ScreenedList;
  /**
   * Which entries, listed on a day by what was known on a day, may be about a bidder.
   *
   * @throws BlacklistError `not-a-day`
   */
  readonly screen: (query: ScreeningQuery, options: ScreeningOptions) => ScreeningResult;
  /** The whole screener as bytes, to be opened again without building by {@link screenerFromBuffer}. */
  readonly toBuffer: () => Uint8Array;
}

/** How names are folded. A buffer must be opened with what it was made with. */
export interface ScreenerOptions {
  readonly script?: Script;
}

/**
 * Makes a list ready for questions: is this bidder listed, on this day, by what was known on that day? Natural persons are
 * counted and never searched.
 *
 * @example
 * ```ts
 * const screener = createScreener(entries);
 * const { outcome, hits } = screener.screen({ name: "北京宏泰建设有限责任公司" }, { on: "2026-06-01" });
 * outcome; // "listed"
 * hits.map(({ entry, strength, name }) => [entry, strength, name]); // [["BL-1", "variant", "北京市宏泰建设有限公司"]]
 * screener.screen({ name: "北京市宏太建设有限公司" }, { on: "2026-06-01" }).outcome; // "review"
 * ```
 * @throws BlacklistError `too-many-names`
 */
export function createScreener(
  entries: readonly BlacklistEntry[],
  { script }: ScreenerOptions = {},
): Screener {
  return screenerOf(buildScreenIndex(entries, script), script, undefined);
}

/**
 * Opens a screener from its bytes. They are not copied: leave them as they are for as long as the screener is used.
 *
 * @throws BlacklistError `not-a-snapshot`, `snapshot-version`, `snapshot-corrupt`
 */
export function screenerFromBuffer(
  buffer: ArrayBuffer | Uint8Array,
  { script }: ScreenerOptions = {},
): Screener {
  const { index, version } = readSnapshot(buffer);
  return screenerOf(index, script, version);
}

function screenerOf(index: ScreenIndex, script: Script | undefined, known: string | undefined): Screener {
  let version = known;
  const list: ScreenedList = {
    entries: index.entries,
    persons: index.persons,
    get version() {
      return (version ??= listVersion(index));
    },
  };
  const work = newWorkspace();
  const fold = script === undefined ? {} : { script };
  const screen = (
    query: ScreeningQuery,
    { on, knownOn, depth = "review" }: ScreeningOptions,
  ): ScreeningResult => {
    const day = checkedDay(on);
    const known = knownOn === undefined ? undefined : checkedDay(knownOn);
    const name = query.name === undefined ? "" : foldName(query.name, fold);
    const code = query.uscc ?? "";
    const keys = code === "" ? noKeys : codeKeys(code);
    const hits = search(index, work, {
      name,
      code,
      keys,
      on: dayNumber(day),
      knownOn: known === undefined ? forever : dayNumber(known),
      depth,
    });
    const outcome = name === "" && keys.length === 0 ? "notEvaluated" : outcomeOf(hits);
    return known === undefined
      ? { query, on: day, depth, list, outcome, hits }
      : { query, on: day, knownOn: known, depth, list, outcome, hits };
  };
  return { list, screen, toBuffer: () => writeSnapshot(index, list.version) };
}

const noKeys: ReturnType<typeof codeKeys> = [];
const forever = 0x7fff_ffff;

function outcomeOf(hits: readonly ScreeningHit[]): ScreeningResult["outcome"] {
  const [first] = hits;
  if (first === undefined) return "clear";
  return first.strength === "review" ? "review" : "listed";
}
