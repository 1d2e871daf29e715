import type { ProvisionId } from "@gongkai/law";
import { addressOf } from "./address.ts";
import { speakerOf, type Locale, type Speaker } from "./locale.ts";
import type { Section } from "./page.ts";
import { standings, type Standing } from "./standing.ts";

/** What the writer of a page needs: a language, addresses, and what stands on each provision. */
export interface Site {
  readonly say: Speaker;
  /** The address of a path of the reference. */
  readonly href: (path: string) => string;
  readonly standing: (id: ProvisionId) => Standing;
}

/** Writes the pages of one subject in the language of the site. */
export type SectionWriter = (site: Site) => Section;

/** The site in each language; what stands on a provision is found once. */
export function sites(): (locale: Locale) => Site {
  const standing = standings();
  return (locale) => ({ say: speakerOf(locale), href: (path) => addressOf(locale, path), standing });
}
