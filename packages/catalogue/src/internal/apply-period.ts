import type { Rule } from "@gongkai/deadlines";
import type { Rank, Text } from "@gongkai/law";
import type { Period, PeriodChange, Span } from "../compiled-profile.ts";
import { compareSpans, phraseOf, spanText, ranksThatMayLengthen, saysAmount } from "../period.ts";
import { rankNames } from "../vocabulary.ts";
import type { StatementOf } from "../statement-format.ts";
import type { DraftEntry } from "./draft.ts";
import { claim, hold, mayReplace, report, reportOnce, type StatementRun } from "./statement-run.ts";

type Run = StatementRun<StatementOf<"set-period">>;

/** Sets a period of an item, and tells whether it is tighter or looser than what was inherited. */
export function setPeriod(entry: DraftEntry, run: Run): void {
  const { statement, provenance } = run;
  const held = entry.periods.get(statement.clock);
  const before = held?.stated;
  if (!mayReplace(run, entry.item, held) || !claim(run, entry.item, "period", statement.clock)) return;
  const rule = statement.rule === undefined ? undefined : run.profile.law.rule(statement.rule);
  const inherited = before?.provenance.profile === provenance.profile ? undefined : before?.value;
  const span = spanOf(run, rule, before?.value.span);
  const phrase = statement.phrase ?? (span && phraseOf(span));
  if (phrase === undefined) {
    reportOnce(run, rule === undefined ? "period-empty" : "rule-has-no-number", [], {
      rule: statement.rule ?? "",
    });
    return;
  }
  if (span !== undefined && !saysAmount(phrase.zh, span.amount)) {
    reportOnce(run, "phrase-differs", ["phrase"], { phrase: phrase.zh, amount: span.amount });
    return;
  }
  const change = inherited && changeOf(inherited.span, span);
  const limit = limitOf(run, rule, span) ?? before?.value.limit;
  if (!withinLaw(entry, run, inherited, { phrase, ...(span && { span }) }, change)) return;
  const period: Period = {
    clock: statement.clock,
    ...(span && { span }),
    phrase,
    confidence: rule?.confidence ?? "quoted",
    ...(statement.case && { case: statement.case }),
    ...(limit && { limit }),
    ...(isOverlay(run) && { change: change ?? "new" }),
  };
  entry.periods.set(statement.clock, hold(run, period, JSON.stringify(period)));
}

/** Takes a period away. */
export function removePeriod(entry: DraftEntry, run: StatementRun<StatementOf<"remove-period">>): void {
  const { clock } = run.statement;
  const held = entry.periods.get(clock);
  if (held === undefined) {
    report(run, "unknown-clock", ["clock"], { item: entry.item, clock, known: [...entry.periods.keys()] });
  } else if (mayReplace(run, entry.item, held)) {
    entry.periods.delete(clock);
  }
}

function spanOf({ statement }: Run, rule: Rule | undefined, before: Span | undefined): Span | undefined {
  const amount = statement.amount ?? rule?.amount;
  const unit = statement.unit ?? rule?.unit;
  if (amount === undefined || unit === undefined) return undefined;
  const after = typeof statement.after === "object" ? statement.after.zh : statement.after;
  return {
    amount,
    unit,
    bound: statement.bound ?? rule?.bound ?? before?.bound ?? "max",
    trigger: after ?? rule?.trigger ?? before?.trigger ?? "information-formed-or-changed",
  };
}

/** The limit that a rule sets; a rule that anybody may lengthen sets none where there is one already. */
function limitOf(run: Run, rule: Rule | undefined, span: Span | undefined): Period["limit"] {
  if (rule === undefined || span === undefined) return undefined;
  if (run.provenance.origin !== "base" && whoMayLengthen(run, rule).length === 0) return undefined;
  return { rule: rule.id, span };
}

function whoMayLengthen({ profile: { law } }: Run, rule: Rule): readonly Rank[] {
  const provision = law.provision(rule.provision);
  return ranksThatMayLengthen(rule, provision && law.instrument(provision.instrument)?.rank);
}

function changeOf(before: Span | undefined, after: Span | undefined): PeriodChange {
  if (before === undefined) return after === undefined ? "same" : "tighter";
  return after === undefined ? "not-comparable" : compareSpans(before, after);
}

/** Warns of a looser period, and refuses one that only a law could lengthen. */
function withinLaw(
  entry: DraftEntry,
  run: Run,
  inherited: Period | undefined,
  after: Pick<Period, "span" | "phrase">,
  change: PeriodChange | undefined,
): boolean {
  if (inherited === undefined) return true;
  const params = { item: entry.item, before: inherited.phrase, after: after.phrase };
  const { limit } = inherited;
  if (limit && after.span && compareSpans(limit.span, after.span) === "looser") {
    const rule = run.profile.law.rule(limit.rule);
    const allowed = rule ? whoMayLengthen(run, rule) : [];
    if (allowed.length > 0 && !ranksCited(run).some((cited) => allowed.includes(cited))) {
      report(run, "period-needs-law", ["amount"], {
        ...params,
        before: spanText(limit.span),
        rule: limit.rule,
        allowed: namesOf(allowed),
      });
      return false;
    }
  }
  if (change === "looser") report(run, "period-loosened", ["amount"], params);
  if (change === "not-comparable" && run.statement.reason === undefined)
    report(run, "period-not-comparable", ["amount"], params);
  return true;
}

function namesOf(ranks: readonly Rank[]): Text {
  return {
    zh: ranks.map((rank) => rankNames[rank].zh).join("、"),
    en: ranks.map((rank) => rankNames[rank].en).join(" or "),
  };
}

function ranksCited({ provenance, profile }: Run): readonly Rank[] {
  return provenance.cite.flatMap(({ provision, rank }) => {
    if (rank !== undefined) return [rank];
    const cited = provision && profile.law.provision(provision);
    const found = cited && profile.law.instrument(cited.instrument)?.rank;
    return found ? [found] : [];
  });
}

function isOverlay({ provenance }: StatementRun): boolean {
  return provenance.origin !== "base";
}
