/** One value → verdict and findings, whichever form it came in. */
import { fromMap, validate } from "@gongkai/schemas";
import { reviewContent } from "../../content.ts";
import { readRecord } from "../../record.ts";
import type { Refinement } from "../../refinement.ts";
import type { Job } from "./job.ts";
import type { Judged } from "./judged.ts";
import { otherItem, recordRemark } from "./remarks.ts";
import { formSniffer } from "./sniff-form.ts";

/** Validation asks for what the national rules ask for; profiles refine a review. */
const unrefined: Refinement = { listed: true, overrideOf: () => undefined };

type Fields = Readonly<Record<string, unknown>>;

export type Judge = (value: unknown) => Judged;

export function judgeOf({ item, form, map, on }: Pick<Job, "item" | "form" | "map" | "on">): Judge {
  const options = on === undefined ? {} : { on };
  const sniff = formSniffer(item);

  const judgeRecord = (value: Fields): Judged => {
    const { record, issues } = readRecord({ item, ...value });
    const remarks = issues.map(recordRemark);
    if (record === undefined) return { verdict: "fail", remarks, issues: [] };
    if (record.item !== item)
      return { verdict: "notEvaluated", remarks: [otherItem(record.item, item)], issues: [] };
    const content = reviewContent(record, unrefined, on);
    const fails = issues.some(({ severity }) => severity === "error");
    return { ...content, remarks, verdict: fails ? "fail" : content.verdict };
  };
  const judgeMapped = (value: Fields, by: NonNullable<Job["map"]>): Judged => {
    const { payload, issues, changes } = fromMap(item, value, by);
    const checked = validate(item, payload, options);
    const fails = issues.some(({ severity }) => severity === "error");
    return {
      ...checked,
      verdict: fails ? "fail" : checked.verdict,
      issues: [...issues, ...checked.issues],
      payload,
      changes,
    };
  };

  return (value) => {
    if (!isFields(value)) return validate(item, value, options);
    if (isRecord(value)) return judgeRecord(value);
    if (map !== undefined) return judgeMapped(value, map);
    const as = form ?? sniff(value);
    return as === "payload"
      ? validate(item, value, options)
      : reviewContent({ item, [as]: value }, unrefined, on);
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** No field of any schema is called like a form, so an object under such a key makes a record. */
function isRecord(value: Fields): boolean {
  return isFields(value["payload"]) || isFields(value["labelled"]) || isFields(value["columns"]);
}
