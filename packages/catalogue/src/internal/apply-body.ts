import type { StatementOf } from "../statement-format.ts";
import type { DraftEntry } from "./draft.ts";
import { claim, hold, mayReplace, report, reportOnce, type StatementRun } from "./statement-run.ts";

/** Names the bodies that answer for an item. */
export function setBody(entry: DraftEntry, run: StatementRun<StatementOf<"set-body">>): void {
  if (!mayReplace(run, entry.item, entry.bodies[0]) || !claim(run, entry.item, "body")) return;
  entry.bodies = run.statement.bodies.map((body) => hold(run, body));
}

/** Names all places people can turn to about an item. */
export function setSupervision(entry: DraftEntry, run: StatementRun<StatementOf<"set-supervision">>): void {
  const narrower = [...entry.supervision.values()].find(({ breadth }) => breadth > run.breadth);
  if (!mayReplace(run, entry.item, narrower) || !claim(run, entry.item, "supervision")) return;
  entry.supervision.clear();
  for (const channel of run.statement.channels) entry.supervision.set(channel.name.zh, hold(run, channel));
}

/** Names further places people can turn to. */
export function addSupervision(entry: DraftEntry, run: StatementRun<StatementOf<"add-supervision">>): void {
  for (const channel of run.statement.channels) {
    if (claim(run, entry.item, "supervision", channel.name.zh))
      entry.supervision.set(channel.name.zh, hold(run, channel));
  }
}

/** Changes how grave a finding of a check is. Only a cited `must` can fail a record. */
export function setSeverity(entry: DraftEntry, run: StatementRun<StatementOf<"set-severity">>): void {
  const { rule, severity } = run.statement;
  if (!claim(run, entry.item, "severity", rule)) return;
  if (severity === "error" && run.provenance.cite.length === 0)
    reportOnce(run, "severity-above-force", ["severity"], { rule });
  if (severity !== "error") reportOnce(run, "severity-lowered", ["severity"], { rule, severity });
  entry.severities.set(rule, { value: { rule, severity }, provenance: run.provenance });
}

/** Adds code values to a field. */
export function addCodes(entry: DraftEntry, run: StatementRun<StatementOf<"add-codes">>): void {
  const { field, codes } = run.statement;
  const before = entry.codes.get(field)?.value.codes ?? [];
  const known = new Set(before.map(({ value }) => value));
  codes.forEach(({ value }, position) => {
    if (known.has(value)) report(run, "duplicate-code", ["codes", position, "value"], { field, value });
    known.add(value);
  });
  entry.codes.set(field, { value: { field, codes: [...before, ...codes] }, provenance: run.provenance });
}
