import { isDeepStrictEqual, inspect } from "node:util";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { runInNewContext } from "node:vm";
import ts from "typescript";

/** How many answers of a snippet were held against what it does, and which were wrong. */
export interface SnippetResult {
  readonly checked: number;
  /** `<line>: <what is wrong>`. */
  readonly failures: readonly string[];
}

/** An expression that stands alone, and the value written behind it. */
interface Claim {
  readonly statement: ts.ExpressionStatement;
  readonly line: number;
  readonly expected: string;
}

/**
 * Runs a snippet. An expression that stands alone must be followed by its value as a comment, which is compared as a
 * value: `rule("gr-50").amount; // 2`. A long value may go on in the comment lines below it.
 */
export async function runTypeScript(file: string): Promise<SnippetResult> {
  const text = readFileSync(file, "utf8");
  const { claims, failures } = claimsOf(file, text);
  const copy = file.replace(/\.ts$/u, ".running.ts");
  try {
    writeFileSync(copy, instrumented(text, claims));
    const module: unknown = await import(pathToFileURL(copy).href);
    const values = valuesOf(module);
    for (const [i, claim] of claims.entries()) {
      const problem = compare(values[i], claim.expected);
      if (problem !== undefined) failures.push(`${claim.line}: ${problem}`);
    }
  } catch (error) {
    failures.push(`1: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  } finally {
    rmSync(copy, { force: true });
  }
  return { checked: claims.length, failures };
}

function claimsOf(
  file: string,
  text: string,
): { readonly claims: readonly Claim[]; readonly failures: string[] } {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const claims: Claim[] = [];
  const failures: string[] = [];
  for (const statement of source.statements) {
    if (!ts.isExpressionStatement(statement)) continue;
    const line = source.getLineAndCharacterOfPosition(statement.getStart()).line + 1;
    const expected = commentBehind(text, statement.end);
    if (expected === undefined) failures.push(`${line}: the value of this expression is not said`);
    else claims.push({ statement, line, expected });
  }
  return { claims, failures };
}

/** The comment on the rest of the line, with the comment lines that go on below it. */
function commentBehind(text: string, end: number): string | undefined {
  const [first = "", ...rest] = text.slice(end).split("\n");
  const comment = /^\s*\/\/ (.*)$/u.exec(first)?.[1];
  if (comment === undefined) return undefined;
  const further = rest.slice(
    0,
    rest.findIndex((line) => !line.startsWith("// ")),
  );
  return [comment, ...further.map((line) => line.slice(3))].join("\n");
}

/** The snippet, with the values of its expressions exported. */
function instrumented(text: string, claims: readonly Claim[]): string {
  let code = text;
  for (const { statement } of [...claims].reverse()) {
    const { expression } = statement;
    code = `${code.slice(0, statement.getStart())}$values.push(${expression.getText()});${code.slice(statement.end)}`;
  }
  return `export const $values: unknown[] = [];\n${code}`;
}

function valuesOf(module: unknown): readonly unknown[] {
  if (typeof module !== "object" || module === null || !("$values" in module)) return [];
  return Array.isArray(module.$values) ? module.$values : [];
}

function compare(actual: unknown, expected: string): string | undefined {
  let value: unknown;
  try {
    value = runInNewContext(`(${expected})`);
  } catch {
    return `the comment is no value: ${expected}`;
  }
  if (isDeepStrictEqual(plain(actual), plain(value))) return undefined;
  return `says ${expected}, is ${inspect(actual, { depth: 8, breakLength: 110 })}`;
}

/** A value without its realm: what JSON keeps of it, and `undefined`. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}
