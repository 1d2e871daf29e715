import { invalidProfile } from "./errors.ts";
import type { Profile, ProfileInput } from "./profile-format.ts";
import { readShape } from "./read-shape.ts";
import { deepFreeze } from "./internal/freeze.ts";

/**
 * A profile written as an object: its shape is checked, its short forms are written out, and it is frozen. What it says
 * is checked by `compileProfile`.
 *
 * @throws CatalogueError `invalid-profile`, whose `issues` are all that is wrong with the shape.
 */
export function defineProfile(input: ProfileInput): Profile {
  const { profile, issues } = readShape(input);
  if (profile === undefined) throw invalidProfile(input, issues);
  return deepFreeze(profile);
}
