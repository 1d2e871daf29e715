import { duties, isInForce } from "../duty.ts";
import type { Rule } from "../rule.ts";
import { hasValue } from "./has-value.ts";

/** Names of the fields that tell what sort of record a grant's announcement is, and when it is. */
interface Announcement<Name extends string> {
  readonly mode: Name;
  /** What only the public notice of a result tells. */
  readonly results: readonly Name[];
  /** The whole announcement as one text, which may hold what has no field of its own. */
  readonly content: Name;
  /** The days of the announcement and of the competition, the first one told counting. */
  readonly days: readonly Name[];
}

const competitive: ReadonlySet<unknown> = new Set([
  "招标",
  "拍卖",
  "挂牌",
  "131",
  "132",
  "133",
  "220",
  "230",
  "240",
]);

/**
 * 矿产资源法 第十九条: a competitive grant announces in advance what is granted, the rules of competition, the conditions
 * on the grantee, and its rights and obligations. Asked of announcements, not of results, and of those that fall in the
 * time of the law; undecided where the announcement is given as a running text.
 */
export function announcedInAdvance<const Name extends string, const Element extends string>(
  id: string,
  { mode, results, content, days }: Announcement<Name>,
  anyOf: readonly [Element, ...Element[]],
): Rule<Name | Element> {
  return {
    id,
    code: "announced-in-advance",
    severity: "error",
    needs: [mode],
    also: [content, ...results, ...days, ...anyOf],
    at: anyOf[0],
    provision: "mr-19",
    source: "中华人民共和国矿产资源法 第十九条",
    holds: (told, text, ...values) => {
      const happened = values.slice(0, results.length);
      const dated = values.slice(results.length, results.length + days.length).find(hasValue);
      const elements = values.slice(results.length + days.length);
      if (!competitive.has(told) || happened.some(hasValue)) return undefined;
      if (typeof dated !== "string" || !isInForce(duties["mr-19"], dated.slice(0, 10))) return undefined;
      return elements.some(hasValue) || (hasValue(text) ? undefined : false);
    },
  };
}
