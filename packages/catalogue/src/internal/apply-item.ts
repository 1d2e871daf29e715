import { isItemId, kindOf } from "@gongkai/law";
import { domainOfSubject, subjectPattern } from "../subject.ts";
import type { StatementOf } from "../statement-format.ts";
import type { DraftEntry } from "./draft.ts";
import { claim, hold, mayReplace, report, type StatementRun } from "./statement-run.ts";

/** Adds an item. One outside the six domains must answer the three tests of 97号 二. */
export function addItem(run: StatementRun<StatementOf<"add-item">>): void {
  const { item, name, kind, phrase, justification } = run.statement;
  const { draft } = run.profile;
  if (!subjectPattern.test(item)) {
    report(run, "bad-item-id", ["item"], { item });
    return;
  }
  if (draft.entries.has(item)) {
    report(run, "item-exists", ["item"], { item });
    return;
  }
  const domain = domainOfSubject(item);
  if (domain === "other" && justification === undefined) {
    report(run, "justification-missing", ["justification"], { item });
    return;
  }
  const known = kind ?? (isItemId(item) ? kindOf(item) : undefined);
  if (known === undefined && domain !== "administrative") {
    report(run, "kind-missing", ["kind"], { item });
    return;
  }
  draft.removed.delete(item);
  draft.entries.set(item, {
    item,
    domain,
    ...(known !== undefined && { kind: known }),
    ...(phrase !== undefined && { phrase }),
    provenance: run.provenance,
    name: hold(run, name),
    content: new Map(),
    periods: new Map(),
    channels: new Map(),
    targets: new Map(),
    bodies: [],
    supervision: new Map(),
    codes: new Map(),
    severities: new Map(),
  });
}

/** Takes an item out; without a reason, which the check of the statement reports, it stays. */
export function removeItem(entry: DraftEntry, run: StatementRun<StatementOf<"remove-item">>): void {
  const { reason } = run.statement;
  if (reason === undefined || !claim(run, entry.item, "item", "removal")) return;
  const { draft } = run.profile;
  draft.entries.delete(entry.item);
  draft.removed.set(entry.item, {
    item: entry.item,
    name: entry.name.stated.value,
    reason,
    provenance: run.provenance,
  });
}

/** Gives an item its local name. */
export function setItem(entry: DraftEntry, run: StatementRun<StatementOf<"set-item">>): void {
  if (mayReplace(run, entry.item, entry.name) && claim(run, entry.item, "item", "name"))
    entry.name = hold(run, run.statement.name);
}
