/** Certificates of searches as a file, with how the list was read, so that whoever has the list can ask again. */
import { screeningCertificate, type ScreeningResult } from "@gongkai/blacklist";
import { readJson } from "../input/read-text.ts";
import type { ListOptions } from "../list/read-list-file.ts";
import { regimeWords, severityWords } from "../list/words.ts";
import { jsonText } from "../output.ts";
import { UsageError } from "../usage-error.ts";

/** How a list was read: with the same, one file always comes to the same list. */
export interface Reading extends ListOptions {
  /** Whether names were turned from traditional into simplified script. */
  readonly traditional?: boolean;
}

export interface CertificateFile {
  /** Absent for certificates that were not made by this command line. */
  readonly reading?: Reading;
  /** As found: each is still to be verified. */
  readonly certificates: readonly unknown[];
}

export function certificateText(results: readonly ScreeningResult[], file: string, reading: Reading): string {
  return jsonText({ list: { file, ...reading }, certificates: results.map(screeningCertificate) });
}

/** The certificates of a file: of ours, of an array, or a single one. */
export async function readCertificates(path: string): Promise<CertificateFile> {
  const value = await readJson(path);
  if (Array.isArray(value) && value.length > 0) return { certificates: value };
  if (isRecord(value)) {
    const { certificates, list } = value;
    if (Array.isArray(certificates) && certificates.length > 0)
      return { certificates, ...(isRecord(list) && { reading: readingOf(list) }) };
    if ("digest" in value) return { certificates: [value] };
  }
  throw new UsageError("no-certificates", {
    zh: `${path}：里面没有核查证明`,
    en: `${path}: no certificate in it`,
  });
}

/** What was said of the list, and nothing else of the options. */
export function readingIn(options: Reading): Reading {
  const { listDay, publishedOn, authority, regime, severity, traditional } = options;
  return {
    ...(listDay !== undefined && { listDay }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(authority !== undefined && { authority }),
    ...(regime && { regime }),
    ...(severity && { severity }),
    ...(traditional === true && { traditional }),
  };
}

/** What is not as it should be is left out: the list then comes to another one, and the certificate does not verify. */
function readingOf(list: Readonly<Record<string, unknown>>): Reading {
  const { listDay, publishedOn, authority, regime, severity, traditional } = list;
  return {
    ...(typeof listDay === "string" && { listDay }),
    ...(typeof publishedOn === "string" && { publishedOn }),
    ...(typeof authority === "string" && { authority }),
    ...(isKey(regimeWords, regime) && { regime }),
    ...(isKey(severityWords, severity) && { severity }),
    ...(traditional === true && { traditional }),
  };
}

function isKey<Key extends string>(words: Readonly<Record<Key, unknown>>, key: unknown): key is Key {
  return typeof key === "string" && Object.hasOwn(words, key);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
