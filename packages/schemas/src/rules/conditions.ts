import { compareTimes } from "../check/day.ts";
import { isMust, type DutyId } from "../duty.ts";
import type { Rule, RuleCode } from "../rule.ts";
import { hasValue } from "./has-value.ts";

const specification = "platform data specification";

/** A value of one field that makes another field necessary. */
export function neededWhen<When extends string, Needed extends string>(
  id: string,
  code: RuleCode,
  when: When,
  value: string | boolean,
  needed: Needed,
  source = specification,
): Rule<When | Needed> {
  return {
    id,
    code,
    severity: "warning",
    needs: [when],
    also: [needed],
    at: needed,
    source,
    holds: (found, other) => found !== value || hasValue(other),
  };
}

/** 项目类别关联代码 1 asks for the 投资项目统一代码. */
export function projectCodeRule<When extends string, Needed extends string>(
  when: When,
  needed: Needed,
): Rule<When | Needed> {
  return neededWhen(
    "project-code-needed",
    "project-code-needed",
    when,
    "1",
    needed,
    `${specification}, 项目类别关联代码`,
  );
}

/** 是否延期 asks for the new time, which lies after the old one. */
export function extensionRules<Flag extends string, Old extends string, New extends string>(
  flag: Flag,
  old: Old,
  renewed: New,
): readonly Rule<Flag | Old | New>[] {
  return [
    neededWhen(`${renewed}-needed`, "new-time-needed", flag, true, renewed, `${specification}, 是否延期`),
    {
      id: `${renewed}-later`,
      code: "new-time-not-later",
      severity: "error",
      needs: [old, renewed],
      at: renewed,
      source: `${specification}, 是否延期`,
      holds: (before, after) => {
        const order = compareTimes(String(before), String(after));
        return order === undefined ? undefined : order < 0;
      },
    },
  ];
}

/** One field that makes no sense without another. */
export function neededTogether<Given extends string, Needed extends string>(
  id: string,
  given: Given,
  needed: Needed,
  provision?: DutyId,
  source = specification,
): Rule<Given | Needed> {
  return {
    id,
    code: "needed-together",
    severity: isMust(provision) ? "error" : "warning",
    needs: [given],
    also: [needed],
    at: needed,
    ...(provision !== undefined && { provision }),
    source,
    holds: (_, other) => hasValue(other),
  };
}

/** 委托招标 asks for the agency: its name and its code. */
export function agencyRules<Form extends string, Name extends string, Code extends string>(
  form: Form,
  name: Name,
  code: Code,
): readonly Rule<Form | Name | Code>[] {
  const source = `${specification}, 招标组织形式`;
  const isEntrusted = (value: unknown) =>
    typeof value === "string" && (value === "2" || value.includes("委托"));
  return [name, code].map((needed) => ({
    id: `${needed}-needed`,
    code: "agency-needed",
    severity: "warning",
    needs: [form],
    also: [needed],
    at: needed,
    source,
    holds: (value, other) => !isEntrusted(value) || hasValue(other),
  }));
}
