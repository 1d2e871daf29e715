import { issue, type ProfileIssue } from "../issue.ts";
import type { Profile } from "../profile-format.ts";
import { readShape, shapeOf, type PlacedStatement, type Shape } from "../read-shape.ts";
import { shippedProfiles } from "../shipped-profiles.ts";

/** A profile of a line of inheritance: its heading, and its statements with their places. */
export interface Ancestor {
  readonly heading: Omit<Profile, "statements">;
  readonly statements: readonly PlacedStatement[];
}

/** `id@version` of a profile. */
export function refOf({ profile, version }: { readonly profile: string; readonly version: string }): string {
  return `${profile}@${version}`;
}

/** Finds a profile's ancestors among those given and the shipped ones, nearest first; a missing or circular one is reported and ends the line. */
export function findAncestors(
  heading: Ancestor["heading"],
  given: readonly unknown[],
  issues: ProfileIssue[],
): readonly Ancestor[] | undefined {
  const seen = [refOf(heading)];
  const line: Ancestor[] = [];
  let child = heading;
  while (child.inherits !== undefined) {
    const wanted = refOf(child.inherits);
    if (seen.includes(wanted)) {
      issues.push(issue("cyclic-inheritance", ["inherits"], { cycle: [...seen, wanted].join(" → ") }));
      return undefined;
    }
    const found = findProfile(child.inherits, given, issues);
    if (found === undefined) return undefined;
    seen.push(wanted);
    line.push(found);
    child = found.heading;
  }
  return line;
}

function findProfile(
  { profile, version }: { readonly profile: string; readonly version: string },
  given: readonly unknown[],
  issues: ProfileIssue[],
): Ancestor | undefined {
  const parent = refOf({ profile, version });
  const namesakes = [...given, ...shippedProfiles].filter((each) => headingOf(each).profile === profile);
  const match = namesakes.find((each) => headingOf(each).version === version);
  if (match === undefined) {
    const versions = namesakes.map((each) => String(headingOf(each).version));
    issues.push(
      versions.length > 0
        ? issue("other-version", ["inherits"], { parent, known: versions })
        : issue("unknown-parent", ["inherits"], { parent }),
    );
    return undefined;
  }
  const shape = shapeOfKnown(match);
  if (shape.profile === undefined) {
    issues.push(issue("parent-fails", ["inherits"], { parent, count: shape.issues.length }));
    return undefined;
  }
  return { heading: shape.profile, statements: shape.statements };
}

/** The shape of a profile; the shipped ones are well formed, which saves the most of a compilation. */
export function shapeOfKnown(candidate: unknown): Shape {
  const shipped = shippedProfiles.find((profile) => profile === candidate);
  return shipped === undefined ? readShape(candidate) : shapeOf(shipped);
}

function headingOf(candidate: unknown): { readonly profile?: unknown; readonly version?: unknown } {
  return typeof candidate === "object" && candidate !== null ? candidate : {};
}
