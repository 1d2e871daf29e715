import type { Text } from "@gongkai/law";
import type { CatalogueRow } from "./catalogue-row.ts";
import { dueText } from "./catalogue-notes.ts";
import type { CompileOptions } from "./check-profile.ts";
import { compileProfile } from "./compile-profile.ts";
import type { CompiledProfile } from "./compiled-profile.ts";
import { workPlanTemplate, type WorkPlanPart } from "./data/work-plan-template.ts";
import { generateCatalogue } from "./generate-catalogue.ts";
import type { Profile, ProfileInput } from "./profile-format.ts";
import type { Locale } from "@gongkai/law";

/** What a unit says of itself for its work plan; the names are those of the template's slots. */
export interface WorkPlanFacts {
  /** The unit that makes the plan. */
  readonly unit: string;
  readonly purpose?: string;
  readonly basis?: string;
  readonly presentWork?: string;
  readonly problems?: string;
  readonly approach?: string;
  readonly goals?: string;
  readonly principles?: string;
  readonly platform?: string;
  readonly blacklist?: string;
  readonly requirements?: string;
  readonly coordination?: string;
  readonly appraisal?: string;
  readonly supervision?: string;
  readonly otherMeasures?: string;
  /** The headings (`CatalogueDomain`) or items (`SubjectId`) the unit has to do with; all of the profile's where left out. */
  readonly items?: readonly string[];
}

/** One class of information in the second chapter. */
export interface WorkPlanClass extends Pick<
  CatalogueRow,
  "item" | "itemName" | "content" | "body" | "channels" | "period"
> {}

/** A filled or open place of a work plan. */
export interface WorkPlanEntry {
  readonly slot: string;
  /** What belongs there. */
  readonly prompt: string;
  /** The text; absent where the slot is not filled. */
  readonly text?: string;
  /** The classes of information, in the slot that lists them. */
  readonly classes?: readonly { readonly domainName: string; readonly items: readonly WorkPlanClass[] }[];
}

/** A work plan (工作方案) laid out after the template. */
export interface WorkPlan {
  readonly title: string;
  readonly parts: readonly {
    readonly id: WorkPlanPart["id"];
    readonly heading?: string;
    readonly entries: readonly WorkPlanEntry[];
  }[];
  /** The slots that neither the profile nor the facts fill. */
  readonly unfilled: readonly { readonly slot: string; readonly prompt: string }[];
}

/** In which language a plan is laid out, and how a profile that is not compiled yet is compiled. */
export interface WorkPlanOptions extends CompileOptions {
  readonly locale?: Locale;
}

/**
 * A unit's work plan after the template of the Zhenjiang plan, filled from its profile and its facts; what is still to be
 * written is listed.
 *
 * @example
 * workPlan(shaoguanZhenjiang2018, { unit: "区财政局" }).unfilled.length; // 13
 *
 * @throws CatalogueError `invalid-profile` where the profile has errors.
 */
export function workPlan(
  profile: Profile | ProfileInput | CompiledProfile,
  facts: WorkPlanFacts,
  { locale = "zh", ...options }: WorkPlanOptions = {},
): WorkPlan {
  const compiled = "compiled" in profile ? profile : compileProfile(profile, options);
  const parts = workPlanTemplate.map(({ id, heading, slots }) => ({
    id,
    ...(heading && { heading: heading[locale] }),
    entries: slots.map(({ id: slot, prompt }): WorkPlanEntry => ({
      slot,
      prompt: prompt[locale],
      ...fill(slot, compiled, facts, locale),
    })),
  }));
  const unfilled = parts.flatMap(({ entries }) =>
    entries.filter(isUnfilled).map(({ slot, prompt }) => ({ slot, prompt })),
  );
  return { title: titleOf(facts.unit)[locale], parts, unfilled };
}

function isUnfilled({ text, classes = [] }: WorkPlanEntry): boolean {
  return text === undefined && classes.length === 0;
}

function titleOf(unit: string): Text {
  return {
    zh: `${unit}关于推进公共资源配置领域政府信息公开的工作方案`,
    en: `${unit}: work plan for disclosure in public resource allocation`,
  };
}

function fill(
  slot: string,
  compiled: CompiledProfile,
  facts: WorkPlanFacts,
  locale: Locale,
): Pick<WorkPlanEntry, "text" | "classes"> {
  const written = isFact(slot) ? facts[slot]?.trim() : undefined;
  if (written !== undefined && written !== "") return { text: written };
  switch (slot) {
    case "basis":
      return textOrNothing(basisText(compiled, locale));
    case "classes":
      return { classes: classesOf(compiled, facts, locale) };
    case "duties":
      return textOrNothing(dutiesText(compiled, locale));
    default:
      return {};
  }
}

const factSlots = [
  "purpose",
  "basis",
  "presentWork",
  "problems",
  "approach",
  "goals",
  "principles",
  "platform",
  "blacklist",
  "requirements",
  "coordination",
  "appraisal",
  "supervision",
  "otherMeasures",
] as const satisfies readonly (keyof WorkPlanFacts)[];

function isFact(slot: string): slot is (typeof factSlots)[number] {
  return (factSlots as readonly string[]).includes(slot);
}

function textOrNothing(text: string): Pick<WorkPlanEntry, "text"> {
  return text === "" ? {} : { text };
}

/** 97号, then the documents that the profile's own statements cite. */
function basisText({ entries, scope, duties }: CompiledProfile, locale: Locale): string {
  const own = [
    ...entries.flatMap(({ facets }) => [facets.item, ...facets.content, ...facets.period, ...facets.body]),
    ...Object.values(scope),
    ...duties,
  ].flatMap(({ provenance }) => (provenance.origin === "base" ? [] : provenance.cite));
  const documents = own.flatMap(({ title, number }) => {
    if (title === undefined) return [];
    if (locale === "en") return [number === undefined ? title.en : `${title.en} (${number})`];
    return [number === undefined ? `《${title.zh}》` : `《${title.zh}》（${number}）`];
  });
  const opinion =
    locale === "zh"
      ? "《国务院办公厅关于推进公共资源配置领域政府信息公开的意见》（国办发〔2017〕97号）"
      : "the State Council opinions on disclosure in public resource allocation (国办发〔2017〕97号)";
  return [opinion, ...new Set(documents)].join(locale === "zh" ? "、" : ", ");
}

function classesOf(
  compiled: CompiledProfile,
  { items }: WorkPlanFacts,
  locale: Locale,
): NonNullable<WorkPlanEntry["classes"]> {
  const rows = generateCatalogue(compiled, { locale }).filter(
    ({ domain, item }) => items === undefined || items.includes(domain) || items.includes(item),
  );
  const names = [...new Set(rows.map(({ domainName }) => domainName))];
  return names.map((domainName) => ({
    domainName,
    items: rows
      .filter((row) => row.domainName === domainName)
      .map(({ item, itemName, content, body, channels, period }) => ({
        item,
        itemName,
        content,
        body,
        channels,
        period,
      })),
  }));
}

function dutiesText({ duties }: CompiledProfile, locale: Locale): string {
  return duties
    .map(
      ({ value: { name, due } }) => `${name[locale]}${locale === "zh" ? "：" : ": "}${dueText(due, locale)}`,
    )
    .join(locale === "zh" ? "；" : "; ");
}
