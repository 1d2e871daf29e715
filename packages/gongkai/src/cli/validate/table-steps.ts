/** The rows of a table → steps, each finding with the address of its cell. */
import type { ItemDeclaration } from "@gongkai/schemas";
import { loadDeclaration } from "@gongkai/schemas/load-declaration";
import { recordOfRow } from "../input/rows.ts";
import type { Problem } from "../input/problem.ts";
import { cellFinder } from "./cell-finder.ts";
import { formJudge, type Judge } from "./form-judge.ts";
import type { Job } from "./job.ts";
import type { Recorder } from "./recorder.ts";
import { surplusCells } from "./remarks.ts";
import { formSniffer } from "./sniff-form.ts";
import type { Step } from "./steps.ts";
import { cellAddress, type TableRow } from "./table-row.ts";

/** A row that could not be read. */
export interface BrokenRow {
  readonly line: number;
  readonly problem: Pick<Problem, "code" | "params">;
}

export async function* tableSteps(rows: AsyncIterable<TableRow | BrokenRow>, job: Job): AsyncGenerator<Step> {
  const declaration = await loadDeclaration(job.item);
  const judge = formJudge(job, declaration);
  let check: RowCheck | undefined;
  for await (const row of rows) {
    const { line } = row;
    if ("problem" in row) {
      const { code, params } = row.problem;
      yield { line, record: (recorder) => recorder.unreadable({ line }, code, params) };
      continue;
    }
    check ??= rowCheck(row.headings, declaration, job, judge);
    const checked = check;
    yield { line, record: (recorder) => checked(row, recorder) };
  }
}

type RowCheck = (row: TableRow, recorder: Recorder) => void;

/** Headings are read once: a vendor's are put into ours, and tell whether they are labels or columns. */
function rowCheck(
  own: readonly string[],
  declaration: ItemDeclaration,
  { item, form, map = {} }: Job,
  judge: Judge,
): RowCheck {
  const headings = own.map((heading) => (Object.hasOwn(map, heading) ? (map[heading] ?? heading) : heading));
  const keys = Object.fromEntries(headings.map((heading) => [heading, ""]));
  const as = (form ?? formSniffer(declaration)(keys)) === "columns" ? "columns" : "labelled";
  const cellsOf = cellFinder(item, headings);
  return (row, recorder) => {
    const { cells, line } = row;
    const { labelled, ...record } = recordOfRow(headings, cells, item) ?? {};
    if (labelled === undefined) {
      recorder.blank();
      return;
    }
    const judged = judge({ ...record, [as]: labelled });
    const surplus = cells.slice(headings.length).filter((cell) => cell.trim() !== "");
    const remarks =
      surplus.length === 0 ? [] : [surplusCells(surplus.length, cellAddress(headings.length, row.row))];
    recorder.judged({ line }, { ...judged, remarks: [...remarks, ...(judged.remarks ?? [])] }, cellsOf(row));
  };
}
