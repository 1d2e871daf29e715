import type { ProvisionId, Text } from "@gongkai/law";
import { match } from "ts-pattern";
import type { Locale } from "./explain-reasons.ts";
import type { EntryStatus, StatusReason } from "./status-on.ts";

function reasonText(reason: StatusReason): Text {
  return match(reason)
    .with({ code: "not-decided" }, () => ({ zh: "尚无列入决定", en: "no decision to list is known" }))
    .with({ code: "declined" }, () => ({ zh: "决定不予列入", en: "listing was declined" }))
    .with({ code: "not-yet-in-effect" }, ({ from }) => ({
      zh: `决定自${from}生效`,
      en: `the decision takes effect on ${from}`,
    }))
    .with({ code: "listed-since" }, ({ from }) => ({ zh: `自${from}起列入`, en: `listed since ${from}` }))
    .with({ code: "suspended" }, () => ({ zh: "暂停执行", en: "suspended" }))
    .with({ code: "removed" }, () => ({ zh: "已移出", en: "removed" }))
    .with({ code: "repaired" }, () => ({ zh: "已信用修复移出", en: "removed by way of credit repair" }))
    .with({ code: "revoked" }, () => ({
      zh: "决定已撤销，自始不列入",
      en: "the decision was revoked: never listed",
    }))
    .with({ code: "term-over" }, ({ until }) => ({
      zh: `期限已于${until}届满`,
      en: `the term ended on ${until}`,
    }))
    .with({ code: "not-yet-published" }, () => ({ zh: "尚未公示", en: "not published yet" }))
    .with({ code: "publication-over" }, ({ until }) => ({
      zh: `公示期已于${until}届满`,
      en: `publication ended on ${until}`,
    }))
    .with({ code: "never-published" }, () => ({
      zh: "依规定不予公示",
      en: "by its rule not to be published",
    }))
    .with({ code: "not-for-the-public" }, () => ({ zh: "公开范围为政务公开", en: "for authorities only" }))
    .with({ code: "term-unknown" }, ({ missing }) => ({
      zh: `期限无法推算，缺：${missing.join("、")}`,
      en: `the term cannot be worked out; missing: ${missing.join(", ")}`,
    }))
    .exhaustive();
}

/** The language of a status, and how provisions are cited: by id unless `cite` (such as that of `@gongkai/law`) is given. */
export interface ExplainStatusOptions {
  readonly locale: Locale;
  readonly cite?: (provision: ProvisionId) => string;
}

function termText({ term }: EntryStatus, { cite }: ExplainStatusOptions): Text | undefined {
  if (term?.until === undefined) return undefined;
  const basis = term.basis.map((id) => cite?.(id) ?? id);
  const doubt = term.confidence === "quoted" ? undefined : term.confidence;
  return {
    zh: `最长公示至${term.until}（依据${basis.join("、")}${doubt === undefined ? "" : doubt === "memory" ? "，凭记忆，待核" : "，转引，待核"}）`,
    en: `to be shown until ${term.until} at most (${basis.join(", ")}${doubt === undefined ? "" : doubt === "memory" ? "; from memory, to be checked" : "; read second hand, to be checked"})`,
  };
}

/**
 * A status in words: what holds on the day, then why, a line each.
 *
 * @example
 * ```ts
 * explainStatus(statusOn(entry, { on: "2026-06-01" }), { locale: "en" })[0]; // "2026-06-01: listed, shown to the public"
 * ```
 */
export function explainStatus(status: EntryStatus, options: ExplainStatusOptions): readonly string[] {
  const { locale } = options;
  const shown = status.published
    ? { zh: "对外公示", en: "shown to the public" }
    : { zh: "不对外公示", en: "not shown" };
  const state: Text =
    status.status === "listed"
      ? { zh: `在列，${shown.zh}`, en: `listed, ${shown.en}` }
      : { zh: "不在列", en: "not listed" };
  const known: Text =
    status.knownOn === undefined
      ? { zh: "", en: "" }
      : { zh: `（按${status.knownOn}所知）`, en: ` (as known on ${status.knownOn})` };
  const head: Text = {
    zh: `${status.on}${known.zh}：${state.zh}`,
    en: `${status.on}${known.en}: ${state.en}`,
  };
  const term = termText(status, options);
  return [head, ...status.reasons.map(reasonText), ...(term === undefined ? [] : [term])].map(
    (text) => text[locale],
  );
}
