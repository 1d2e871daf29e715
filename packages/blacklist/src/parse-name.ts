import { branchEndings, forms, ownershipNotes, type FormClass } from "./data/forms.ts";
import { damagedForm } from "./internal/damaged-form.ts";
import { withChineseNumerals } from "./internal/numerals.ts";
import { lengthOf, regionsAt, type RegionPart } from "./internal/regions.ts";

/** A folded organisation name taken apart: region, what distinguishes it, legal form, branch. */
export interface NameParts {
  readonly folded: string;
  /** 行政区划, outermost first. */
  readonly regions: readonly RegionPart[];
  /** 字号 and 行业: what is left when the rest is taken away, numbers in Chinese. */
  readonly core: string;
  /** A region in brackets inside the name, and the place in the core where it stood. */
  readonly bracketed?: { readonly region: string; readonly at: number };
  /** 集团 before the form. */
  readonly group: "group" | "single";
  /** 组织形式. */
  readonly form: FormClass;
  /** The form as written; for a form with one character slipped, `meant` is the form it should have been. */
  readonly formText: string;
  readonly formMeant?: string;
  /** 分支机构: what follows the form of the parent, region without particle, numbers in Chinese. */
  readonly branch: string;
}

/** A name must keep this many characters besides its region. */
const room = 2;

interface Cut {
  readonly text: string;
  readonly branch: string;
}

function endsWithAny(text: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (text.endsWith(ending)) return true;
  return false;
}

function formAt(text: string): readonly [ending: string, form: FormClass] | undefined {
  const last = text.charCodeAt(text.length - 1);
  for (const form of forms) {
    const [ending] = form;
    if (ending.charCodeAt(ending.length - 1) === last && text.endsWith(ending)) return form;
  }
  return undefined;
}

/** Whether the ending found may be the rest of a longer one with a slip in it: 有眼|公司, 般份|有限公司. */
function isDoubtful(text: string, ending: string | undefined): boolean {
  if (ending === "有限公司") return text.charAt(text.length - 5) === "份";
  return ending === undefined || ending === "公司";
}

/** Where the parent's name ends when a branch follows it: behind the first form that is not the branch's own. */
function parentEnd(text: string): number {
  const company = text.indexOf("公司");
  const partnership = text.indexOf("合伙)");
  if (company < 0) return partnership < 0 ? -1 : partnership + 3;
  return company + 2;
}

function cutBranch(text: string): Cut {
  if (endsWithAny(text, branchEndings)) {
    const end = parentEnd(text);
    if (end > 0 && end < text.length) return { text: text.slice(0, end), branch: text.slice(end) };
  }
  return { text, branch: "" };
}

/** Takes a closing bracket group away where it is an owner's note, or a branch. */
function cutClosingGroup(text: string): Cut {
  if (!text.endsWith(")")) return cutBranch(text);
  const open = text.lastIndexOf("(");
  const inside = text.slice(open + 1, -1);
  if (open > 0 && ownershipNotes.includes(inside)) return cutBranch(text.slice(0, open));
  if (open > 0 && endsWithAny(inside, branchEndings)) return { text: text.slice(0, open), branch: inside };
  return cutBranch(text);
}

function branchKey(branch: string): string {
  if (branch === "") return "";
  const chain = regionsAt(branch, 0, room);
  const region = chain.at(-1)?.bare ?? "";
  return region + withChineseNumerals(branch.slice(lengthOf(chain)));
}

/** The region a bracket group names, if the whole group is one. */
function bracketRegion(inside: string): string | undefined {
  if (inside === "中国") return inside;
  const chain = regionsAt(inside, 0, 0);
  return lengthOf(chain) === inside.length ? chain.at(-1)?.bare : undefined;
}

function cutBracketed(head: string, from: number): Pick<NameParts, "core" | "bracketed"> {
  const open = head.indexOf("(", from);
  const close = head.indexOf(")", open);
  if (open >= 0 && close > open) {
    const region = bracketRegion(head.slice(open + 1, close));
    const core = withChineseNumerals(head.slice(from, open) + head.slice(close + 1));
    if (region !== undefined) return { core, bracketed: { region, at: open - from } };
  }
  return { core: withChineseNumerals(from === 0 ? head : head.slice(from)) };
}

/** Takes a name apart; the name must be folded already. */
export function parseFolded(folded: string): NameParts {
  const { text, branch } = cutClosingGroup(folded);
  const found = formAt(text);
  const damaged = isDoubtful(text, found?.[0]) ? damagedForm(text) : undefined;
  const formText = damaged?.written ?? found?.[0] ?? "";
  const whole = text.slice(0, text.length - formText.length);
  const groupEnding = whole.endsWith("集团") ? 2 : whole.endsWith("(集团)") ? 4 : 0;
  const head = groupEnding === 0 ? whole : whole.slice(0, -groupEnding);
  const regions = regionsAt(head, 0, room);
  return {
    folded,
    regions,
    ...cutBracketed(head, lengthOf(regions)),
    group: groupEnding === 0 ? "single" : "group",
    form: damaged?.form ?? found?.[1] ?? "none",
    formText,
    ...(damaged && { formMeant: damaged.meant }),
    branch: branchKey(branch),
  };
}

/**
 * A text that two spellings of one name share: nearest region without its particle, core, class of form, branch.
 * Names with one key may still be two organisations (通州市, 通州区): {@link compareNames} decides.
 */
export function variantKey({ regions, core, bracketed, group, form, branch }: NameParts): string {
  const region = regions.at(-1)?.bare ?? "";
  return `${region}/${core}/${bracketed?.region ?? ""}/${group}/${form}/${branch}`;
}
