/** What both forms ask: a Standard Schema from texts as typed to a payload of `procurement.contract`. */
import { fromMap, labelsFor, messageOf, validate, type Issue } from "@gongkai/schemas";
import type { StandardSchemaV1 } from "@standard-schema/spec";

const item = "procurement.contract";

/** The fields that are shown; the rest of the item is filled in elsewhere. */
export const fields = ["contractName", "supplier", "supplierCode", "price", "signedAt"] as const;
export type FieldName = (typeof fields)[number];
export type Typed = Record<FieldName, string>;
export type Payload = ReturnType<typeof fromMap>["payload"];

/** The label of a field, as it is published. */
export const labelOf = (name: FieldName): string => labelsFor(item, "zh")[name] ?? name;
export const empty: Typed = { contractName: "", supplier: "", supplierCode: "", price: "", signedAt: "" };

/** What keeps a form from being sent: what is wrong, cannot be read, or is left out of a field that is shown. */
function stops({ severity, code, path: [field] }: Issue): boolean {
  if (!fields.some((name) => name === field)) return false;
  return severity === "error" || code === "missing" || code === "unreadable-value";
}

/** `23.5万元` is read as 235000, `2026年3月20日` as 2026-03-20; findings are said in Chinese, beside their field. */
export const contractSchema: StandardSchemaV1<Typed, Payload> = {
  "~standard": {
    version: 1,
    vendor: "gongkai",
    validate: (typed) => {
      const { payload, issues: read } = fromMap(item, typed as Typed, {});
      const found = [...read, ...validate(item, payload).issues].filter(stops);
      const first = found.filter(
        ({ path: [field] }, i) => found.findIndex((other) => other.path[0] === field) === i,
      );
      if (first.length === 0) return { value: payload };
      return { issues: first.map((issue) => ({ message: messageOf(issue, "zh"), path: issue.path })) };
    },
  },
};
