/** What is asked of an input: plain data, so that a worker thread can be told. */
import type { RecordType } from "@gongkai/law";
import type { VendorMap } from "@gongkai/schemas";
import type { Locale } from "../../locale.ts";

/** What an object that is no record stands for: names of the schema, published labels, columns of the platform standard. */
export const forms = ["payload", "labelled", "columns"] as const;
export type Form = (typeof forms)[number];

export interface Job {
  readonly item: RecordType;
  /** The input as findings name it. */
  readonly file: string;
  readonly locale: Locale;
  /** Told by its keys, object by object, where it is not given. */
  readonly form?: Form;
  /** A vendor's own keys → labels or names; objects that are no records are read by it. */
  readonly map?: VendorMap;
  /** The day whose provisions are asked. */
  readonly on?: string;
  /** Whether keys that stand twice in an object are looked for, which takes a second walk over each line. */
  readonly duplicateKeys: "ignored" | "reported";
  /** Whether findings are written down or only counted. */
  readonly findings: "kept" | "counted";
}
