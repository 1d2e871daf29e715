/** Writes the reference from the packages: `pnpm generate`. */
import { writeJsonSchemas } from "./lib/json-schemas.ts";
import { sites, type SectionWriter } from "./lib/site.ts";
import { locales } from "./lib/locale.ts";
import { writeReference } from "./lib/write-pages.ts";
import { apiIndexSection } from "./pages/api-index.ts";
import { calendarSection } from "./pages/calendar.ts";
import { clauseSection } from "./pages/clauses.ts";
import { codeListSection } from "./pages/code-lists.ts";
import { findingSection } from "./pages/findings.ts";
import { glossarySection } from "./pages/glossary.ts";
import { instrumentSection } from "./pages/instruments.ts";
import { itemSection } from "./pages/items.ts";
import { rulesChangelogSection } from "./pages/rules-changelog.ts";
import { ruleSection } from "./pages/rules.ts";
import { unknownSection } from "./pages/unknowns.ts";
import { versionSection } from "./pages/versions.ts";

const writers: readonly SectionWriter[] = [
  clauseSection,
  itemSection,
  ruleSection,
  codeListSection,
  findingSection,
  calendarSection,
  instrumentSection,
  versionSection,
  rulesChangelogSection,
  glossarySection,
  unknownSection,
  apiIndexSection,
];

const site = sites();
for (const locale of locales) {
  const count = await writeReference(
    locale,
    writers.map((write) => write(site(locale))),
  );
  console.log(`reference ${locale}: ${count} pages`);
}
console.log(`JSON Schemas: ${await writeJsonSchemas()}`);
