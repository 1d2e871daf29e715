import type { CatalogueRow, OpenPoint } from "./catalogue-row.ts";
import type { CompileOptions } from "./check-profile.ts";
import { basisOf, citationText } from "./citation-text.ts";
import { compileProfile } from "./compile-profile.ts";
import type { CompiledProfile, Entry } from "./compiled-profile.ts";
import type { Facet } from "./facet.ts";
import { indexLaw, type LawIndex } from "./law-index.ts";
import { printFacets } from "./print-facets.ts";
import type { Profile, ProfileInput } from "./profile-format.ts";
import { domainName } from "./subject.ts";
import type { Locale } from "@gongkai/law";

/** In which language a catalogue is printed, and how a profile that is not compiled yet is compiled. */
export interface CatalogueOptions extends CompileOptions {
  /** Chinese where left out. */
  readonly locale?: Locale;
}

/**
 * The catalogue of proactive disclosure (主动公开目录清单) of a profile, line by line.
 *
 * @example
 * generateCatalogue(national)[21]?.period; // "自政府采购合同签订之日起2个工作日内"
 *
 * @throws CatalogueError `invalid-profile` where the profile has errors.
 */
export function generateCatalogue(
  profile: Profile | ProfileInput | CompiledProfile,
  { locale = "zh", ...options }: CatalogueOptions = {},
): readonly CatalogueRow[] {
  const compiled = "compiled" in profile ? profile : compileProfile(profile, options);
  const law = indexLaw();
  return compiled.entries.map((entry, index) => rowOf(entry, index + 1, compiled, law, locale));
}

const facetOfColumn = {
  itemName: "item",
  content: "content",
  period: "period",
  manner: "manner",
  audience: "manner",
  channels: "manner",
  level: "manner",
  body: "body",
  supervision: "supervision",
} as const satisfies Readonly<Record<keyof ReturnType<typeof printFacets>, Facet>>;

type Column = keyof typeof facetOfColumn;
const columns = Object.keys(facetOfColumn) as readonly Column[];

function rowOf(
  entry: Entry,
  number: number,
  { scope }: CompiledProfile,
  law: LawIndex,
  locale: Locale,
): CatalogueRow {
  const cells = printFacets(entry, scope, locale);
  const from = [entry.provenance, ...columns.flatMap((column) => cells[column].from)];
  const cited = [
    entry.provenance,
    ...columns.flatMap((column) => (column === "level" ? [] : cells[column].from)),
  ];
  const open = columns.flatMap((column): OpenPoint[] => {
    const why = cells[column].open;
    return why === undefined ? [] : [{ facet: facetOfColumn[column], column, why }];
  });
  return {
    number,
    domain: entry.domain,
    domainName: domainName(entry.domain)[locale],
    item: entry.item,
    itemName: cells.itemName.text,
    content: cells.content.text,
    citations: citationText(cited, law, locale),
    period: cells.period.text,
    body: cells.body.text,
    channels: cells.channels.text,
    audience: cells.audience.text,
    manner: cells.manner.text,
    level: cells.level.text,
    supervision: cells.supervision.text,
    basis: basisOf(from),
    ...(open.length > 0 && { open }),
  };
}
