/** Findings as JUnit: a suite for a file, a case for each record that has findings, one for all that have none. */
import type { Builder } from "junit-report-builder";
import { createRequire } from "node:module";

/** A line of what `gongkai validate --out` writes, as far as this report reads it. */
export interface Finding {
  readonly line: number;
  readonly cell?: string;
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
}

export interface CheckedFile {
  readonly item: string;
  readonly file: string;
  readonly findings: readonly Finding[];
  /** Lines that hold something, read or not. */
  readonly records: number;
}

/** Its types tell of a default export; what it exports is a builder. */
const builder = createRequire(import.meta.url)("junit-report-builder") as Builder;

export const newReport = (): Builder => builder.newBuilder();

export function addSuite(report: Builder, { item, file, findings, records }: CheckedFile): void {
  const suite = report.testSuite().name(file);
  const byLine = new Map<number, Finding[]>();
  for (const finding of findings) byLine.set(finding.line, [...(byLine.get(finding.line) ?? []), finding]);
  const silent = records - byLine.size;
  if (silent > 0) suite.testCase().className(item).name(`${silent} records without findings`);
  for (const [line, own] of byLine) {
    const text = own
      .map(({ cell, code, message }) => [cell, code, message].filter(Boolean).join(" "))
      .join("\n");
    const test = suite.testCase().className(item).name(`line ${line}`).file(`${file}:${line}`);
    const errors = own.filter(({ severity }) => severity === "error");
    if (errors.length === 0) test.standardOutput(text);
    else test.failure(errors.map(({ message }) => message).join("\n"), errors[0]?.code).standardOutput(text);
  }
}
