/** Writes all that this package knows to `dist/law.json`, for platforms in any language, and what changed in it beside. */
import {
  aspects,
  chains,
  domains,
  enumerationBasis,
  glossary,
  informationKinds,
  instruments,
  items,
  otherDomain,
  provisions,
  triggersOf,
} from "../src/index.ts";
import { sentences } from "../src/sentences.ts";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const document = {
  instruments,
  provisions,
  chains,
  domains,
  otherDomain,
  enumerationBasis,
  items,
  licence: { triggers: triggersOf("licence") },
  penalty: { triggers: triggersOf("penalty") },
  informationKinds,
  aspects,
  glossary,
  sentences,
};

const file = process.argv[2] ?? join(import.meta.dirname, "..", "dist", "law.json");
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(document, null, 1)}\n`);
copyFileSync(
  join(import.meta.dirname, "..", "..", "..", "rules-changelog.json"),
  join(dirname(file), "rules-changelog.json"),
);
