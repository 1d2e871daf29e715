import type { Provenance } from "../compiled-profile.ts";
import type { Statement, StatementOf } from "../statement-format.ts";
import type { PlacedStatement } from "../read-shape.ts";
import { addCodes, addSupervision, setBody, setSeverity, setSupervision } from "./apply-body.ts";
import { addContent, narrowContent, setContent } from "./apply-content.ts";
import { addItem, removeItem, setItem } from "./apply-item.ts";
import { addChannels, followRoutes, removeChannels, route, setManner } from "./apply-manner.ts";
import { removePeriod, setPeriod } from "./apply-period.ts";
import { addCalendar, setDuty, removeDuty, setScope } from "./apply-whole.ts";
import { breadth, type DraftEntry } from "./draft.ts";
import { breadthFor, selectItems } from "./select-items.ts";
import { report, type ProfileRun, type StatementRun } from "./statement-run.ts";

/** A statement that holds on the day, with what it rests on. */
export interface ActiveStatement extends PlacedStatement {
  readonly provenance: Provenance;
}

type OnItems = Extract<Statement, { items: readonly string[] }>;
type OnWhole = Exclude<Statement, OnItems>;

/**
 * When each operation takes its turn, so that the order in which people write statements does not matter: items come and
 * go first, then facets are set, narrowed, added to.
 */
const turns: Readonly<Record<OnItems["op"], number>> = {
  "remove-item": 0,
  "follow-routes": 0,
  "set-item": 1,
  "set-content": 1,
  "set-period": 1,
  "set-manner": 1,
  "set-body": 1,
  "set-supervision": 1,
  "remove-period": 2,
  "remove-channels": 2,
  "narrow-content": 2,
  "add-content": 3,
  "add-channels": 3,
  "add-supervision": 3,
  route: 4,
  "add-codes": 4,
  "set-severity": 4,
};

/** Lets all statements of one profile take their turn on the draft. */
export function applyStatements(profile: ProfileRun, statements: readonly ActiveStatement[]): void {
  const { entries: known, general } = profile.draft;
  const inherited = new Set(known.keys());
  const onItems: (ActiveStatement & { readonly statement: OnItems })[] = [];
  for (const active of statements) {
    const { statement } = active;
    if ("items" in statement) onItems.push({ ...active, statement });
    else applyToWhole(runOf(profile, { ...active, statement }, breadth.all));
  }
  for (const [item, entry] of known) if (!inherited.has(item)) for (const apply of general) apply(entry);
  for (let turn = 0; turn <= 4; turn++) {
    const due = onItems
      .filter(({ statement }) => turns[statement.op] === turn)
      .flatMap((active) => tasksOf(profile, active))
      .sort((a, b) => a.run.breadth - b.run.breadth || a.run.index - b.run.index);
    for (const { run, entries } of due) {
      for (const entry of entries) applyToItem(entry, run);
      if (run.kept.size > 0) report(run, "special-prevails", ["items"], { items: [...run.kept] });
      if (run.breadth < breadth.item && run.statement.op !== "remove-item") general.push(laterOn(run));
    }
  }
}

/** The same statement for an item that a descendant adds, if one of its selectors names it. */
function laterOn(run: StatementRun<OnItems>): (entry: DraftEntry) => void {
  return (entry) => {
    const how = breadthFor(entry, run.statement.items);
    if (how === run.breadth) applyToItem(entry, { ...run, kept: new Set(), said: new Set() });
  };
}

interface Task {
  readonly run: StatementRun<OnItems>;
  readonly entries: readonly DraftEntry[];
}

function tasksOf(
  profile: ProfileRun,
  active: ActiveStatement & { readonly statement: OnItems },
): readonly Task[] {
  const whole = runOf(profile, active, breadth.all);
  const selected = selectItems(profile.draft, active.statement.items, (code, place, params) => {
    report(whole, code, place, params);
  });
  return [...selected].map(([how, entries]) => ({ run: runOf(profile, active, how), entries }));
}

function runOf<S extends Statement>(
  profile: ProfileRun,
  { statement, index, provenance }: ActiveStatement & { readonly statement: S },
  how: StatementRun["breadth"],
): StatementRun<S> {
  return {
    profile,
    statement,
    index,
    provenance,
    breadth: how,
    kept: new Set(),
    held: new Map(),
    said: new Set(),
  };
}

type ItemHandlers = {
  readonly [Op in OnItems["op"]]: (entry: DraftEntry, run: StatementRun<StatementOf<Op>>) => void;
};

const itemHandlers: ItemHandlers = {
  "remove-item": removeItem,
  "set-item": setItem,
  "set-content": setContent,
  "add-content": addContent,
  "narrow-content": narrowContent,
  "add-codes": addCodes,
  "set-period": setPeriod,
  "remove-period": removePeriod,
  "set-manner": setManner,
  "follow-routes": followRoutes,
  "add-channels": addChannels,
  "remove-channels": removeChannels,
  route,
  "set-body": setBody,
  "set-supervision": setSupervision,
  "add-supervision": addSupervision,
  "set-severity": setSeverity,
};

/** The handler of an operation takes exactly its statement; the table pairs them, which the compiler cannot see. */
function applyToItem(entry: DraftEntry, run: StatementRun<OnItems>): void {
  const handle = itemHandlers[run.statement.op] as (entry: DraftEntry, run: StatementRun) => void;
  handle(entry, run);
}

type WholeHandlers = { readonly [Op in OnWhole["op"]]: (run: StatementRun<StatementOf<Op>>) => void };

const wholeHandlers: WholeHandlers = {
  "add-item": addItem,
  "set-duty": setDuty,
  "remove-duty": removeDuty,
  "set-scope": setScope,
  "add-calendar": addCalendar,
};

function applyToWhole(run: StatementRun<OnWhole>): void {
  const handle = wholeHandlers[run.statement.op] as (run: StatementRun) => void;
  handle(run);
}
