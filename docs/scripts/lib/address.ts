/** Where the page of a thing stands. */
import { provision, type ProvisionId, type RecordType } from "@gongkai/law";
import type { RuleId } from "@gongkai/deadlines";
import type { Locale } from "./locale.ts";

/** The address of a path of the reference in a language. */
export function addressOf(locale: Locale, path: string): string {
  return `${locale === "zh" ? "" : "/en"}/reference/${path}`;
}

/** `land.supply-result` → `items/land/supply-result`. */
export function itemPath(type: RecordType): string {
  return `items/${type.replace(".", "/")}`;
}

export function rulePath(id: RuleId): string {
  return `rules/${id}`;
}

export function instrumentPath(id: string): string {
  return `instruments/${id}`;
}

/** A provision is a heading of its instrument's page. */
export function provisionPath(id: ProvisionId): string {
  return `${instrumentPath(provision(id).instrument)}#${id}`;
}

/** `foi19/33/2` is the sentence `s-foi19-33-2` of the clause reader. */
export function sentencePath({
  instrument,
  id,
}: {
  readonly instrument: string;
  readonly id: string;
}): string {
  return `clauses/${instrument}#${sentenceAnchor(id)}`;
}

export function sentenceAnchor(id: string): string {
  return `s-${id.replaceAll("/", "-")}`;
}

export function codeListPath(id: string): string {
  return `codes/${id}`;
}

export function findingPath(code: string): string {
  return `findings/${code}`;
}
