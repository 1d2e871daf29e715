import type { DescribeOptions, Malformed } from "./grade.ts";
import { areDigits, isDigit, numberAt } from "./internal/chars.ts";
import { describeMalformed, describeParts } from "./internal/describe.ts";
import { malformed } from "./internal/malformed.ts";

/** A mineral right's licence or certificate number (许可证号, 不动产权证书号), taken apart. */
export interface MineralRightNumber {
  readonly grade: "valid";
  readonly value: string;
  /** 采矿权 (C) or 探矿权 (T). */
  readonly right: "mining" | "exploration";
  /**
   * `licence`: C or T with 22 digits (自然资办发〔2020〕32号). `registry`: the same behind the D that the registry of 2026
   * prefixes; no text on that was found. `early`: T with 17 digits, given out from 2008 on (国土资发〔2007〕294号). Numbers
   * of 13 digits from before are not read.
   */
  readonly form: "licence" | "registry" | "early";
  /** Six digits; an early number has none. */
  readonly region?: string;
  /** Of an early number, who gave it out: a province's two digits, or 01 for the ministry. */
  readonly issuer?: string;
  /** Four digits. A renewed right keeps its old number, so this can be far before the certificate. */
  readonly year: string;
  /** Two digits. */
  readonly month: string;
  /** The last ten digits; six of an early number. */
  readonly serial: string;
}

const title = { zh: "矿业权许可证（不动产权证书）号", en: "mineral right number" };

/** Index of the letter C or T in a well-formed number, or -1. */
function letterIndex(value: unknown): 0 | 1 | -1 {
  if (typeof value !== "string") return -1;
  const at = value.charCodeAt(0) === 68 ? 1 : 0;
  const letter = value.charCodeAt(at);
  if (letter !== 67 && letter !== 84) return -1;
  const digits = value.length - at - 1;
  const early = digits === 17 && letter === 84 && at === 0;
  if ((digits !== 22 && !early) || !areDigits(value, at + 1, value.length)) return -1;
  const month = early ? numberAt(value, 8, 10) : numberAt(value, at + 11, at + 13);
  return month >= 1 && month <= 12 ? at : -1;
}

/** Whether a value is a mineral right's number, with or without the D of the registry. It has no check character. */
export function isMineralRightNumber(value: unknown): boolean {
  return letterIndex(value) >= 0;
}

function allows(code: number, index: number, length: number): boolean {
  if (index === 0) return code === 84 || (length === 24 ? code === 68 : code === 67 && length === 23);
  if (index === 1 && length === 24) return code === 67 || code === 84;
  return isDigit(code);
}

/**
 * Reads a mineral right's number.
 *
 * @example
 * ```ts
 * parseMineralRightNumber("DC5108212026097100000001"); // { right: "mining", form: "registry", region: "510821", year: "2026", month: "09", … }
 * ```
 */
export function parseMineralRightNumber(value: unknown): MineralRightNumber | Malformed {
  const at = letterIndex(value);
  if (at < 0 || typeof value !== "string")
    return malformed(value, {
      isCode: isMineralRightNumber,
      lengths: [18, 23, 24],
      allows,
      otherwise: "date",
    });
  const right = value[at] === "C" ? "mining" : "exploration";
  const digits = value.slice(at + 1);
  if (value.length === 18)
    return {
      grade: "valid",
      value,
      right,
      form: "early",
      issuer: digits.slice(0, 2),
      year: digits.slice(3, 7),
      month: digits.slice(7, 9),
      serial: digits.slice(11),
    };
  return {
    grade: "valid",
    value,
    right,
    form: at === 1 ? "registry" : "licence",
    region: digits.slice(0, 6),
    year: digits.slice(6, 10),
    month: digits.slice(10, 12),
    serial: digits.slice(12),
  };
}

/** Explains a mineral right's number in one line. */
export function describeMineralRightNumber(value: unknown, options: DescribeOptions = {}): string {
  const found = parseMineralRightNumber(value);
  if (found.grade === "malformed") return describeMalformed(title, found, options);
  const mining = found.right === "mining";
  const right = {
    name: { zh: "权利", en: "right" },
    value: mining ? "C" : "T",
    meaning: mining ? { zh: "采矿权", en: "mining" } : { zh: "探矿权", en: "exploration" },
  };
  const registry = { name: { zh: "登记系统前缀", en: "registry prefix" }, value: "D" };
  const parts = [
    found.region === undefined
      ? { name: { zh: "发证机关", en: "issuing body" }, value: found.issuer ?? "" }
      : { name: { zh: "行政区划", en: "region" }, value: found.region },
    { name: { zh: "年月", en: "year and month" }, value: `${found.year}-${found.month}` },
    { name: { zh: "序列号", en: "serial number" }, value: found.serial },
  ];
  return describeParts(
    title,
    found.value,
    [...(found.form === "registry" ? [registry] : []), right, ...parts],
    options,
  );
}
