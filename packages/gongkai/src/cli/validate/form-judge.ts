/** One value → verdict and findings, whichever form it came in. */
import { fromMap, validatorFor, type ItemDeclaration } from "@gongkai/schemas";
import { reviewContent } from "../../content.ts";
import { readRecord } from "../../record.ts";
import type { Refinement } from "../../refinement.ts";
import { isFields, isRecord, type Fields } from "./fields.ts";
import type { Job } from "./job.ts";
import type { Judged } from "./judged.ts";
import { otherItem, recordRemark } from "./remarks.ts";
import { formSniffer } from "./sniff-form.ts";

/** Validation asks for what the national rules ask for; profiles refine a review. */
const unrefined: Refinement = { listed: true, overrideOf: () => undefined };

export type Judge = (value: unknown) => Judged;

export function formJudge(
  { item, form, map, on }: Pick<Job, "item" | "form" | "map" | "on">,
  declaration: ItemDeclaration,
): Judge {
  const check = validatorFor(declaration);
  const sniff = formSniffer(declaration);

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
    const checked = check(payload, on);
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
    if (!isFields(value)) return check(value, on);
    if (isRecord(value)) return judgeRecord(value);
    if (map !== undefined) return judgeMapped(value, map);
    const as = form ?? sniff(value);
    return as === "payload" ? check(value, on) : reviewContent({ item, [as]: value }, unrefined, on);
  };
}
