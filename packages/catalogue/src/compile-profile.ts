import { checkProfile, type CompileOptions } from "./check-profile.ts";
import type { CompiledProfile } from "./compiled-profile.ts";
import { invalidProfile } from "./errors.ts";
import type { Profile, ProfileInput } from "./profile-format.ts";

/**
 * A profile with everything it inherits: frozen, checked, each value with its provenance.
 *
 * @example
 * compileProfile(national).entries.length; // 37
 *
 * @throws CatalogueError `invalid-profile`, whose `issues` are all that is wrong; nothing half-compiled comes back.
 */
export function compileProfile(
  profile: Profile | ProfileInput,
  options: CompileOptions = {},
): CompiledProfile {
  const { compiled, issues } = checkProfile(profile, options);
  if (compiled === undefined) throw invalidProfile(profile, issues);
  return compiled;
}
