import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recordTypes, type RecordType } from "@gongkai/law";
import {
  fieldsOf,
  fromColumns,
  fromLabels,
  validate,
  type Issue,
  type IssueCode,
  type Rule,
} from "@gongkai/schemas";
import { findingSamples, type FindingSample } from "../words/finding-samples.ts";
import { declaration, declaredTypes } from "./declarations.ts";

const corpus = join(import.meta.dirname, "..", "..", "..", "packages", "schemas", "corpus");

/** A code, a real finding of it, and what was looked at. */
export interface FoundCode {
  readonly code: IssueCode;
  readonly issue: Issue;
  readonly item: RecordType;
  /** The input, where it is small enough to print. */
  readonly input?: unknown;
  /** The file of the corpus it was found in. */
  readonly file?: string;
}

/** A rule between fields and the record type it belongs to. */
export interface OwnedRule {
  readonly item: RecordType;
  readonly rule: Rule;
}

/** The rules between fields of every record type, those of rows too. */
export function ownedRules(): readonly OwnedRule[] {
  return declaredTypes().flatMap((item) => {
    const ofRows = fieldsOf(item).flatMap(({ field: { kind } }) => (kind.is === "rows" ? kind.rules : []));
    return [...(declaration(item)?.rules ?? []), ...ofRows].map((rule) => ({ item, rule }));
  });
}

/** Every code with a finding of it, made by running the checks; throws where a sample does not give its code. */
export function foundCodes(): readonly FoundCode[] {
  const samples = Object.entries(findingSamples).map(([code, sample]) => sampled(code, sample));
  const inCorpus = new Map<IssueCode, FoundCode>();
  for (const item of recordTypes)
    for (const name of readdirSync(join(corpus, item)).sort()) {
      const { payload } = JSON.parse(readFileSync(join(corpus, item, name), "utf8")) as { payload: unknown };
      for (const issue of validate(item, payload).issues)
        if (!inCorpus.has(issue.code))
          inCorpus.set(issue.code, {
            code: issue.code,
            issue,
            item,
            file: `packages/schemas/corpus/${item}/${name}`,
          });
    }
  for (const { rule } of ownedRules())
    if (!inCorpus.has(rule.code)) throw new Error(`no case of the corpus shows ${rule.code}`);
  return [...samples, ...[...inCorpus.values()].filter(({ code }) => !Object.hasOwn(findingSamples, code))];
}

function sampled(code: string, { item, by, input }: FindingSample): FoundCode {
  const issue = issuesOf(item, by, input).find((one) => one.code === code);
  if (issue === undefined) throw new Error(`the sample for ${code} is not found to be ${code}`);
  return { code: issue.code, issue, item, ...(isSmall(input) && { input }) };
}

/** Whether an input can be shown on a page. */
function isSmall(input: unknown): boolean {
  try {
    return JSON.stringify(input).length < 200;
  } catch {
    return false;
  }
}

function issuesOf(item: RecordType, by: FindingSample["by"], input: unknown): readonly Issue[] {
  if (by === "validate") return validate(item, input).issues;
  const given = Object.fromEntries(Object.entries(input ?? {}));
  return by === "fromLabels" ? fromLabels(item, given).issues : fromColumns(item, given).issues;
}
