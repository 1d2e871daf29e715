import type { ContentElement } from "../compiled-profile.ts";
import type { StatementOf } from "../statement-format.ts";
import type { DraftEntry } from "./draft.ts";
import { claim, hold, mayReplace, report, type StatementRun } from "./statement-run.ts";

/** Lists all elements of an item; one that was there and is not listed falls away, which needs a reason. */
export function setContent(entry: DraftEntry, run: StatementRun<StatementOf<"set-content">>): void {
  const held = [...entry.content.values()].find(({ breadth }) => breadth > run.breadth);
  if (!mayReplace(run, entry.item, held) || !claim(run, entry.item, "content")) return;
  const { elements, reason } = run.statement;
  const listed = new Set(elements.map(({ text }) => text.zh));
  const dropped = [...entry.content.keys()].filter((label) => !listed.has(label));
  if (dropped.length > 0 && reason === undefined) {
    report(run, "reason-missing", ["reason"], { what: dropped });
    return;
  }
  const before = new Map(entry.content);
  entry.content.clear();
  elements.forEach((element, position) => {
    addElement(entry, run, element, position, before.get(element.text.zh)?.stated.value);
  });
}

/** Adds elements; one that is there already is restated and keeps its place. */
export function addContent(entry: DraftEntry, run: StatementRun<StatementOf<"add-content">>): void {
  run.statement.elements.forEach((element, position) => {
    if (!claim(run, entry.item, "content", element.text.zh)) return;
    const held = entry.content.get(element.text.zh);
    if (held?.stated.provenance === run.provenance) {
      report(run, "duplicate-element", ["elements", position], {
        item: entry.item,
        element: element.text.zh,
      });
      return;
    }
    addElement(entry, run, element, position, held?.stated.value);
  });
}

/** Takes elements away. */
export function narrowContent(entry: DraftEntry, run: StatementRun<StatementOf<"narrow-content">>): void {
  run.statement.elements.forEach((label, position) => {
    if (entry.content.delete(label)) return;
    report(run, "unknown-element", ["elements", position], {
      item: entry.item,
      element: label,
      known: [...entry.content.keys()],
    });
  });
}

function addElement(
  entry: DraftEntry,
  run: StatementRun<StatementOf<"set-content" | "add-content">>,
  element: ContentElement,
  position: number,
  before: ContentElement | undefined,
): void {
  const { text, field } = element;
  if (entry.content.get(text.zh)?.stated.provenance === run.provenance) {
    report(run, "duplicate-element", ["elements", position], { item: entry.item, element: text.zh });
    return;
  }
  const known = field && fieldOf(entry, field.name, text.zh);
  if (known !== undefined && known.type !== field?.type) {
    report(run, "field-differs", ["elements", position, "field"], {
      item: entry.item,
      field: known.name,
      type: known.type,
    });
    return;
  }
  const kept = field ?? before?.field;
  entry.content.set(
    text.zh,
    hold(run, { ...element, text: before?.text ?? text, ...(kept && { field: kept }) }),
  );
}

function fieldOf(entry: DraftEntry, name: string, exceptLabel: string) {
  for (const [label, { stated }] of entry.content) {
    if (label !== exceptLabel && stated.value.field?.name === name) return stated.value.field;
  }
  return undefined;
}
