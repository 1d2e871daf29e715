import { checkProfile, type CheckedProfile, type CompileOptions } from "./check-profile.ts";
import type { ProfileIssue } from "./issue.ts";
import type { Profile } from "./profile-format.ts";
import { readShape } from "./read-shape.ts";
import { deepFreeze } from "./internal/freeze.ts";
import { readText } from "./internal/read-text.ts";

/** What was read from a text: the profile where its shape is sound, and every finding with line and column. */
export interface ProfileReading {
  readonly profile?: Profile;
  readonly issues: readonly ProfileIssue[];
}

/**
 * Reads a profile written in YAML or JSON. Its shape is checked; what it says is checked by `checkProfileText`.
 *
 * @example
 * parseProfile("profile: a\nversion: 1\nname: 甲县\nstatements: []").issues.map(({ code, line }) => `${line} ${code}`);
 * // ["2 wrong-type"]
 */
export function parseProfile(text: string): ProfileReading {
  const reading = readText(text);
  if (reading.input === undefined) return { issues: reading.issues };
  const { profile, issues } = readShape(reading.input);
  return { ...(profile && { profile: deepFreeze(profile) }), issues: issues.map(reading.place) };
}

/**
 * Answers everything that is wrong with a profile written in YAML or JSON, with line and column, and the compiled profile
 * where nothing is.
 *
 * @throws CatalogueError `bad-day` where `on` is not a day.
 */
export function checkProfileText(text: string, options: CompileOptions = {}): CheckedProfile {
  const reading = readText(text);
  if (reading.input === undefined) return { issues: reading.issues };
  const { compiled, issues } = checkProfile(reading.input, options);
  return { ...(compiled && { compiled }), issues: issues.map(reading.place) };
}
