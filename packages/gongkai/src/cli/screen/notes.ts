/** Why a bidder was not evaluated, and what a reader must know of the list, in words. */
import type { ClearedResult } from "@gongkai/blacklist";
import type { Locale } from "../../locale.ts";
import type { ScreeningReport } from "./report.ts";
import type { ScreenedBidder } from "./screened.ts";

export function gapText(
  gap: NonNullable<ScreenedBidder["gap"]>,
  { on, knownOn = "", list: { reach }, locale }: Pick<ScreeningReport, "on" | "knownOn" | "list" | "locale">,
): string {
  const zh = locale === "zh";
  switch (gap) {
    case "nothing-to-look-for":
      return zh ? "没有可查的名称或代码" : "neither a name nor a code to look for";
    case "list-begins-later":
      return zh
        ? `名单自${reach.on}起有记载，说明不了${on}的情况（名单的日期可用 --list-day 指明）`
        : `the list begins on ${reach.on} and cannot speak for ${on} (--list-day says what day a list is of)`;
    case "list-known-later":
      return zh
        ? `名单自${reach.knownOn}起才为人所知，说明不了${knownOn}所知的情况（名单的日期可用 --list-day 指明）`
        : `the list was not known before ${reach.knownOn}, so what was known on ${knownOn} cannot be told (--list-day says what day a list is of)`;
  }
}

/** Rows without a day count from the day of the list. */
export function reachNote({ list: { reach }, locale }: ScreeningReport): string | undefined {
  const { undated } = reach;
  if (undated === undefined) return undefined;
  return locale === "zh"
    ? `名单有${undated.entries.size}条没有写明日期，按${undated.from}起在列计。`
    : `Entries that name no day: ${undated.entries.size}; they count as listed from ${undated.from}.`;
}

export function lapseText(
  { clearance: { id, until }, because }: ClearedResult["lapsed"][number],
  locale: Locale,
): string {
  const zh = locale === "zh";
  switch (because) {
    case "expired":
      return zh
        ? `排除${id}已于${until}到期，须重新核对`
        : `clearance ${id} ended on ${until}: to be looked at again`;
    case "withdrawn":
      return zh ? `排除${id}已收回` : `clearance ${id} was withdrawn`;
    case "renamed":
      return zh
        ? `排除${id}针对的是条目原来的名称，须重新核对`
        : `clearance ${id} was for the entry under another name: to be looked at again`;
  }
}
