import * as z from "zod";
import { Day } from "./internal/day.ts";
import { digestOf } from "./internal/list-version.ts";
import type { Screener } from "./screener.ts";
import type { ScreeningResult } from "./screening.ts";

const strength = z.enum(["exact", "variant", "review"]);

/**
 * What was asked of which list, when, and what it answered, under a SHA-256 digest. Whoever has the list can ask again
 * and compare.
 */
export const ScreeningCertificate = z.strictObject({
  format: z.literal("gongkai-screening/1"),
  list: z.strictObject({ entries: z.int(), persons: z.int(), version: z.string() }),
  query: z.strictObject({ name: z.string().optional(), uscc: z.string().optional() }),
  on: Day,
  knownOn: Day.optional(),
  depth: strength,
  outcome: z.enum(["listed", "review", "clear", "notEvaluated"]),
  hits: z.array(z.looseObject({ entry: z.string(), strength, name: z.string(), published: z.boolean() })),
  digest: z.string(),
});
/** What was asked of which list, when, and what it answered, under a digest. */
export interface ScreeningCertificate extends z.infer<typeof ScreeningCertificate> {}

/**
 * A certificate of a search.
 *
 * @example
 * ```ts
 * const result = screener.screen({ name: "北京宏泰建设有限公司" }, { on: "2026-06-01", knownOn: "2026-06-01" });
 * const certificate = screeningCertificate(result);
 * verifyCertificate(certificate, screener).verdict; // "pass"
 * verifyCertificate({ ...certificate, outcome: "clear" }, screener).reason; // "digest-differs"
 * ```
 */
export function screeningCertificate(result: ScreeningResult): ScreeningCertificate {
  const { query, on, knownOn, depth, outcome, hits } = result;
  const { entries, persons, version } = result.list;
  const said = {
    format: "gongkai-screening/1" as const,
    list: { entries, persons, version },
    query: { ...query },
    on,
    ...(knownOn && { knownOn }),
    depth,
    outcome,
    hits: hits.map((hit) => ({ ...hit })),
  };
  return { ...said, digest: digestOf(said) };
}

/** What became of verifying a certificate. */
export interface CertificateCheck {
  /** `notEvaluated`: whole, but the list it was made from is not at hand. */
  readonly verdict: "pass" | "fail" | "notEvaluated";
  readonly reason:
    "recomputed" | "malformed" | "digest-differs" | "no-list" | "another-list" | "result-differs";
}

/**
 * Whether a certificate is whole, and whether the list answers as it says. Only asking again passes it.
 */
export function verifyCertificate(certificate: unknown, screener?: Screener): CertificateCheck {
  const read = ScreeningCertificate.safeParse(certificate);
  if (!read.success) return { verdict: "fail", reason: "malformed" };
  const { digest, ...said } = read.data;
  if (digestOf(said) !== digest) return { verdict: "fail", reason: "digest-differs" };
  if (screener === undefined) return { verdict: "notEvaluated", reason: "no-list" };
  if (screener.list.version !== said.list.version) return { verdict: "notEvaluated", reason: "another-list" };
  const { on, knownOn, depth } = said;
  const again = screeningCertificate(
    screener.screen(queryOf(said.query), { on, depth, ...(knownOn && { knownOn }) }),
  );
  return again.digest === digest
    ? { verdict: "pass", reason: "recomputed" }
    : { verdict: "fail", reason: "result-differs" };
}

function queryOf({ name, uscc }: ScreeningCertificate["query"]): {
  readonly name?: string;
  readonly uscc?: string;
} {
  return { ...(name !== undefined && { name }), ...(uscc !== undefined && { uscc }) };
}
