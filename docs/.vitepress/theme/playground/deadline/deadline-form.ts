import { rules, type ExclusionReason, type ExcludedPeriod } from "@gongkai/deadlines";
import { reasonWords } from "../../../../scripts/words/deadlines.ts";
import type { FormCodec } from "../common/use-addressed.ts";

/** What the calculator is asked, as it is typed. */
export interface DeadlineForm {
  rule: string;
  on: string;
  excluded: ExcludedForm[];
  extension: string;
  knownOn: string;
}

/** Time to leave out, as it is typed. */
export interface ExcludedForm {
  from: string;
  to: string;
  reason: ExclusionReason | "";
}

/** The form in an address: `rule=gr-50&on=2026-09-29&out=2026-10-09..2026-10-10:correction&more=5&known=2026-11-01`. */
export function deadlineCodec(today: string): FormCodec<DeadlineForm> {
  return {
    read: (params) => ({
      rule: params.get("rule") ?? "gr-50",
      on: params.get("on") ?? today,
      excluded: params.getAll("out").map(readExcluded),
      extension: params.get("more") ?? "",
      knownOn: params.get("known") ?? "",
    }),
    write: ({ rule, on, excluded, extension, knownOn }) => {
      const params = new URLSearchParams({ rule, on });
      for (const { from, to, reason } of excluded)
        params.append("out", `${from}..${to}${reason === "" ? "" : `:${reason}`}`);
      if (extension !== "") params.set("more", extension);
      if (knownOn !== "") params.set("known", knownOn);
      return params;
    },
  };
}

function readExcluded(text: string): ExcludedForm {
  const [period = "", reason = ""] = text.split(":");
  const [from = "", to = ""] = period.split("..");
  return { from, to, reason: isReason(reason) ? reason : "" };
}

function isReason(text: string): text is ExclusionReason {
  return Object.hasOwn(reasonWords, text);
}

/** The periods that are filled in. */
export function excludedPeriods({ excluded }: DeadlineForm): readonly ExcludedPeriod[] {
  return excluded
    .filter(({ from, to }) => from !== "" && to !== "")
    .map(({ from, to, reason }) => ({ from, to, ...(reason !== "" && { reason }) }));
}

/** The rules that count a period, and so may be extended or have time left out of them. */
export function hasPeriod(id: string): boolean {
  return rules.find((rule) => rule.id === id)?.amount !== undefined;
}
