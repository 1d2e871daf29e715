import type * as z from "zod";
import { issue, type ProfileIssue } from "./issue.ts";
import { ProfileFormat, type Profile } from "./profile-format.ts";
import { StatementFormat, type Statement } from "./statement-format.ts";

type Path = ProfileIssue["path"];
type ShapeProblem = z.core.$ZodIssue;

/** A statement with the place it had in the profile's list. */
export interface PlacedStatement {
  readonly index: number;
  readonly statement: Statement;
}

/** What could be read of a profile: the well-formed statements, and the findings about the rest. */
export interface Shape {
  /** The profile, where every part of it is well formed. */
  readonly profile?: Profile;
  /** The heading as far as it is well formed, so that the statements can be checked in the same run. */
  readonly heading?: Omit<Profile, "statements">;
  /** Said where the parent's name is malformed, so that nothing can be known of what is inherited. */
  readonly parent?: "unreadable";
  readonly statements: readonly PlacedStatement[];
  readonly issues: readonly ProfileIssue[];
}

/** The shape of a profile that is known to be well formed. */
export function shapeOf(profile: Profile): Shape {
  return { profile, heading: profile, statements: placed(profile.statements), issues: [] };
}

/** Reads a profile's shape; malformed statements are reported and left out, the others go on to be checked. */
export function readShape(input: unknown): Shape {
  const whole = ProfileFormat.safeParse(input);
  if (whole.success) return shapeOf(whole.data);
  const issues = whole.error.issues.flatMap((problem) => translate(problem, input, []));
  if (typeof input !== "object" || input === null || Array.isArray(input)) return { statements: [], issues };
  const broken = new Set(issues.map(({ path }) => path[0]));
  const list: unknown = "statements" in input ? input.statements : undefined;
  const readable = Array.isArray(list)
    ? list.flatMap((raw: unknown, index): PlacedStatement[] => {
        const { data } = StatementFormat.safeParse(raw);
        return data === undefined ? [] : [{ index, statement: data }];
      })
    : [];
  const heading = ProfileFormat.safeParse(patchedHeading(input, broken, issues)).data;
  return {
    ...(heading && { heading }),
    ...(broken.has("inherits") && { parent: "unreadable" as const }),
    statements: readable,
    issues,
  };
}

/** The heading with what is malformed replaced, so that one slip in it does not hide the faults of the statements. */
function patchedHeading(
  input: object,
  broken: ReadonlySet<string | number | undefined>,
  issues: readonly ProfileIssue[],
): Readonly<Record<string, unknown>> {
  const sound = Object.entries(input).filter(([key]) => !broken.has(key));
  const documents: unknown = "documents" in input ? input.documents : undefined;
  const unsound = issues.flatMap(({ path: [key, name] }) =>
    key === "documents" && name !== undefined ? [name] : [],
  );
  const patched = Object.fromEntries(unsound.map((name) => [name, { title: "–", rank: "standard" }]));
  return {
    profile: "unnamed",
    version: "0",
    name: "–",
    ...Object.fromEntries(sound),
    ...(broken.has("documents") &&
      typeof documents === "object" && { documents: { ...documents, ...patched } }),
    statements: [],
  };
}

function placed(statements: readonly Statement[]): readonly PlacedStatement[] {
  return statements.map((statement, index) => ({ index, statement }));
}

function translate(problem: ShapeProblem, input: unknown, base: Path): readonly ProfileIssue[] {
  const path = [...base, ...problem.path.map((key) => (typeof key === "symbol" ? String(key) : key))];
  const value = valueAt(input, path);
  const key = String(path.at(-1) ?? "profile");
  switch (problem.code) {
    case "invalid_type":
      return [
        value === undefined
          ? issue("missing", path, { key })
          : issue("wrong-type", path, { expected: [problem.expected], value: shown(value) }),
      ];
    case "unrecognized_keys":
      return problem.keys.map((unknown) => issue("unknown-key", [...path, unknown], { key: unknown }));
    case "invalid_value": {
      const allowed = problem.values.map(String);
      if (value === undefined) return [issue("missing", path, { key })];
      if (key === "unit") return [issue("unknown-unit", path, { value: shown(value), allowed })];
      return [issue("bad-value", path, { value: shown(value), allowed })];
    }
    case "invalid_format":
      return [issue(problem.format === "date" ? "bad-day" : "bad-format", path, { value: shown(value) })];
    case "too_small":
      return [issue("out-of-range", path, { value: shown(value), range: `≥ ${problem.minimum}` })];
    case "too_big":
      return [issue("out-of-range", path, { value: shown(value), range: `≤ ${problem.maximum}` })];
    case "invalid_union":
      return translateUnion(problem, input, path);
    case "custom": {
      const code: unknown = problem.params?.["code"];
      return [issue(code === "due-of-one-kind" ? code : "citation-of-what", path)];
    }
    case "invalid_key":
    case "invalid_element":
    case "not_multiple_of":
      return [issue("bad-format", path, { value: shown(value) })];
  }
}

/** Of a union's branches, the one that came nearest: the fewest problems, none of them about the value as a whole. */
function translateUnion(
  problem: Extract<ShapeProblem, { code: "invalid_union" }>,
  input: unknown,
  path: Path,
): readonly ProfileIssue[] {
  const value = valueAt(input, path);
  if (problem.errors.length === 0 && "options" in problem) {
    if (value === undefined) return [issue("missing", path, { key: String(path.at(-1) ?? "") })];
    return [issue("unknown-operation", path, { value: shown(value), allowed: optionsOf(problem) })];
  }
  if (value === undefined) return [issue("missing", path, { key: String(path.at(-1) ?? "") })];
  const branches = problem.errors.map((errors) => errors.flatMap((error) => translate(error, input, path)));
  const inner = branches.filter((issues) =>
    issues.every((each) => each.path.length > path.length || each.code !== "wrong-type"),
  );
  const nearest = inner.sort((a, b) => a.length - b.length)[0];
  if (nearest !== undefined) return nearest;
  const expected = [...new Set(branches.flat().flatMap(expectedBy))];
  return [issue("wrong-type", path, { expected, value: shown(value) })];
}

function expectedBy({ params }: ProfileIssue): readonly string[] {
  const expected = params["expected"];
  return Array.isArray(expected) ? expected.map(String) : [];
}

function optionsOf(problem: Extract<ShapeProblem, { code: "invalid_union" }>): readonly string[] {
  return "options" in problem && Array.isArray(problem.options) ? problem.options.map(String) : [];
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}

const longest = 60;

function shown(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  if (typeof value === "object" && value !== null) return "{…}";
  const text = String(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
