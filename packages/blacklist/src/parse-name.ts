import { branchEndings, forms, ownershipNotes, repairableForms, type FormClass } from "./data/forms.ts";
import { damagedForms, type DamagedForm } from "./internal/damaged-form.ts";
import { withChineseNumerals } from "./internal/numerals.ts";
import { regionsAt, type RegionPart } from "./internal/regions.ts";
import { buildEndings, longestEnding } from "./internal/trie.ts";

/** A folded organisation name taken apart: region, what distinguishes it, legal form, branch. */
export interface NameParts {
  readonly folded: string;
  /** 行政区划, outermost first. */
  readonly regions: readonly RegionPart[];
  /** 字号 and 行业: what is left when the rest is taken away, numbers in Chinese. */
  readonly core: string;
  /** A region in brackets inside the name, and the place in the core where it stood. */
  readonly bracketed: { readonly region: string; readonly at: number } | undefined;
  /** 集团 before the form. */
  readonly group: "group" | "single";
  /** 组织形式. */
  readonly form: FormClass;
  /** The form as written; for a form with one character slipped, `meant` is the form it should have been. */
  readonly formText: string;
  readonly formMeant: string | undefined;
  /** 分支机构: what follows the form of the parent, region without particle, numbers in Chinese. */
  readonly branch: string;
  /**
   * How much of the folded name is searched for slips: what stands before a form in which a slip can be told, or all of
   * it where there is none.
   */
  readonly stem: number;
  /** Further ones, where the form may be a damaged one. */
  readonly otherStems: readonly number[];
}

/** A name must keep this many characters besides its region. */
export const room = 2;

/** A form at the end of a name. */
interface KnownForm {
  readonly text: string;
  readonly form: FormClass;
  /** A slip in it can be told. */
  readonly isRepairable: boolean;
  /** It may be what a slip left of a longer one: 有眼|公司, 专亚|合作社. */
  readonly isDoubtful: boolean;
}

const branchEnds = /* @__PURE__ */ buildEndings(branchEndings.map((ending) => [ending, ending]));
const formEnds = /* @__PURE__ */ buildEndings<KnownForm>(
  forms.map(([text, form]) => [text, knownForm(text, form)]),
);

function knownForm(text: string, form: FormClass): KnownForm {
  const isRemnant = repairableForms.some((other) => other.length > text.length && other.endsWith(text));
  // Two of them end longer ones as they should; 股份 before the one is looked for by itself.
  const isDoubtful = isRemnant && text !== "有限公司" && text !== "有限责任公司";
  return { text, form, isRepairable: repairableForms.includes(text), isDoubtful };
}

const [shares = 0, parts = 0] = Array.from("股份", (character) => character.charCodeAt(0));

/** Whether the form found may be what a slip left of a longer one. */
function isDoubtful(text: string, found: KnownForm | undefined): boolean {
  if (found === undefined) return true;
  if (found.text !== "有限公司") return found.isDoubtful;
  const before = text.charCodeAt(text.length - 6);
  return before === shares || before === parts || text.charCodeAt(text.length - 5) === parts;
}

/** Where the parent's name ends when a branch follows it: behind the first form that is not the branch's own. */
function parentEnd(text: string): number {
  const company = text.indexOf("公司");
  const partnership = text.indexOf("合伙)");
  if (company < 0) return partnership < 0 ? -1 : partnership + 3;
  return company + 2;
}

/** Where the branch begins and ends in a name; both at its end where there is none. */
interface Cut {
  readonly from: number;
  readonly to: number;
  /** Where the name without branch and owner's note ends. */
  readonly end: number;
}

function cutBranch(folded: string, end: number): Cut {
  if (longestEnding(branchEnds, folded, end) !== undefined) {
    const parent = parentEnd(folded);
    if (parent > 0 && parent < end) return { from: parent, to: end, end: parent };
  }
  return { from: end, to: end, end };
}

/** Takes a closing bracket group away where it is an owner's note, or a branch. */
function cutTail(folded: string): Cut {
  const open = folded.endsWith(")") ? folded.lastIndexOf("(") : -1;
  if (open <= 0) return cutBranch(folded, folded.length);
  const inside = folded.slice(open + 1, -1);
  if (ownershipNotes.includes(inside)) return cutBranch(folded, open);
  const isBranch = longestEnding(branchEnds, inside, inside.length) !== undefined;
  return isBranch ? { from: open + 1, to: folded.length - 1, end: open } : cutBranch(folded, folded.length);
}

function branchKey(branch: string): string {
  if (branch === "") return "";
  const { chain, end } = regionsAt(branch, 0, branch.length, room);
  return (chain.at(-1)?.bare ?? "") + withChineseNumerals(branch.slice(end));
}

/** The region a bracket group names, if the whole group is one. */
function bracketRegion(inside: string): string | undefined {
  if (inside === "中国") return inside;
  const { chain, end } = regionsAt(inside, 0, inside.length, 0);
  return end === inside.length ? chain.at(-1)?.bare : undefined;
}

interface Bracketed {
  readonly core: string;
  readonly bracketed: NameParts["bracketed"];
}

function cutBracketed(head: string): Bracketed {
  const open = head.indexOf("(");
  const close = open < 0 ? -1 : head.indexOf(")", open);
  const region = close < 0 ? undefined : bracketRegion(head.slice(open + 1, close));
  const core = region === undefined ? head : head.slice(0, open) + head.slice(close + 1);
  return {
    core: withChineseNumerals(core),
    bracketed: region === undefined ? undefined : { region, at: open },
  };
}

const [groupEnd = 0, bracket = 0] = Array.from("团)", (character) => character.charCodeAt(0));

/** How many characters before `end` say that it is a group. */
function groupLength(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  if (last !== groupEnd && last !== bracket) return 0;
  return text.endsWith("集团", end) ? 2 : text.endsWith("(集团)", end) ? 4 : 0;
}

const none: readonly DamagedForm[] = [];
const noStems: readonly number[] = [];

/** Takes a name apart; the name must be folded already. */
export function parseFolded(folded: string): NameParts {
  const cut = cutTail(folded);
  const isWhole = cut.end === folded.length;
  const found = longestEnding(formEnds, folded, cut.end);
  const text = isWhole ? folded : folded.slice(0, cut.end);
  const readings = isDoubtful(text, found) ? damagedForms(text) : none;
  const [damaged] = readings;
  const formText = damaged?.written ?? found?.text ?? "";
  const formFrom = cut.end - formText.length;
  const group = groupLength(folded, formFrom);
  const regions = regionsAt(folded, 0, formFrom - group, room);
  const { core, bracketed } = cutBracketed(folded.slice(regions.end, formFrom - group));
  const isSearchedBefore = isWhole && (damaged !== undefined || found?.isRepairable === true);
  return {
    folded,
    regions: regions.chain,
    core,
    bracketed,
    group: group === 0 ? "single" : "group",
    form: damaged?.form ?? found?.form ?? "none",
    formText,
    formMeant: damaged?.meant,
    branch: cut.from === cut.to ? "" : branchKey(folded.slice(cut.from, cut.to)),
    stem: isSearchedBefore ? formFrom : folded.length,
    otherStems: isWhole && damaged !== undefined ? otherStems(folded, formFrom, readings) : noStems,
  };
}

function otherStems(folded: string, stem: number, readings: readonly DamagedForm[]): readonly number[] {
  const stems = new Set(readings.map(({ written }) => folded.length - written.length)).add(folded.length);
  stems.delete(stem);
  return [...stems];
}
