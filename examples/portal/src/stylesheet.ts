/** The one style sheet, under a name that changes with it, so that browsers may keep it for good. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const text = readFileSync(new URL("style.css", import.meta.url), "utf8");
const version = createHash("sha256").update(text).digest("hex").slice(0, 12);

export const stylesheet = { path: `/style.${version}.css`, text } as const;
