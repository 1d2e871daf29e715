/** The shipped corpus, file by file. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isRecordType, type RecordType } from "@gongkai/law";

const folder = join(import.meta.dirname, "..", "..", "corpus");

/** A finding as the corpus expects it. */
export interface ExpectedIssue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly severity: string;
  readonly rule?: string;
}

/** One file of the corpus. */
export interface CorpusCase {
  readonly item: RecordType;
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly expected: { readonly verdict: string; readonly issues: readonly ExpectedIssue[] };
}

/** Every case, in the order of the file names. */
export const corpus: readonly CorpusCase[] = readdirSync(folder)
  .sort()
  .flatMap((item) =>
    readdirSync(join(folder, item))
      .sort()
      .map((file) => {
        if (!isRecordType(item)) throw new Error(`${item} is no record type`);
        const { payload, expected } = JSON.parse(readFileSync(join(folder, item, file), "utf8"));
        return { item, name: file.replace(/\.json$/u, ""), payload, expected };
      }),
  );
