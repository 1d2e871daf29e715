/** One payload → verdict and findings, without anything that only other forms of records need. */
import { validatorFor, type ItemDeclaration } from "@gongkai/schemas";
import { isFields, isRecord } from "./fields.ts";
import type { Job } from "./job.ts";
import type { Judged } from "./judged.ts";
import { formSniffer } from "./sniff-form.ts";

/** What comes of a value; `undefined` where it is no payload, and has to be read before it can be checked. */
export type PayloadJudge = (value: unknown) => Judged | undefined;

export function payloadJudge(
  { form, map, on }: Pick<Job, "form" | "map" | "on">,
  declaration: ItemDeclaration,
): PayloadJudge {
  const check = validatorFor(declaration);
  const sniff = formSniffer(declaration);
  return (value) => {
    const isPayload =
      !isFields(value) || (map === undefined && !isRecord(value) && (form ?? sniff(value)) === "payload");
    return isPayload ? check(value, on) : undefined;
  };
}
