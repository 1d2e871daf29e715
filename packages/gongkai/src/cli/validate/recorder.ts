/** Gathers what came of records until it is taken: findings as NDJSON, and counts. */
import { messageOf, type Coverage, type Issue } from "@gongkai/schemas";
import { problemDetail } from "../input/problem-text.ts";
import type { Problem } from "../input/problem.ts";
import type { Job } from "./job.ts";
import type { Judged, Place, Remark } from "./judged.ts";
import { countCoverage, countFinding, newTally, type FindingKind, type Tally } from "./tally.ts";

export interface Recorder {
  readonly judged: (place: Place, judged: Judged, cellOf?: CellOf) => void;
  /** A line or row that could not be read. */
  readonly unreadable: (place: Place, code: Problem["code"], params: Problem["params"]) => void;
  readonly blank: () => void;
  /** Answers what was gathered, and begins anew. */
  readonly take: () => Taken;
}

/** The address of the cell that a finding is about, or of its row. */
export type CellOf = (path: Remark["path"], params: Issue["params"], judged: Judged) => string;

export interface Taken {
  /** One finding a line, UTF-8. */
  readonly findings: Uint8Array<ArrayBuffer>;
  readonly tally: Tally;
}

export function recorderOf(job: Pick<Job, "file" | "locale" | "findings">): Recorder {
  const { file, locale } = job;
  let tally = newTally();
  let lines: string[] = [];
  const coverages = coverageCounter();

  const add = (
    severity: FindingKind["severity"],
    place: Place,
    found: Found,
    messageOf: () => string,
  ): void => {
    countFinding(tally, { severity, code: found.code, ...detailsOf(found) }, place, messageOf);
    if (job.findings === "kept")
      lines.push(JSON.stringify({ file, ...place, ...found, message: messageOf() }), "\n");
  };

  return {
    judged: (place, judged, cellOf) => {
      const { verdict, remarks = [], issues, coverage } = judged;
      tally.verdicts[verdict]++;
      if (coverage !== undefined) coverages.count(coverage);
      const at = ({ path, params }: Pick<Issue, "path" | "params">): Place =>
        cellOf === undefined ? place : { ...place, cell: cellOf(path, params, judged) };
      for (const { text, ...remark } of remarks) add(remark.severity, at(remark), remark, () => text[locale]);
      for (const issue of issues) add(issue.severity, at(issue), issue, () => messageOf(issue, locale));
    },
    unreadable: (place, code, params) => {
      tally.unreadable++;
      const found = { code, path: [], severity: "error", params } as const;
      add("problem", place, found, () => problemDetail(code, params)[locale]);
    },
    blank: () => {
      tally.blank++;
    },
    take: () => {
      coverages.settle((coverage, times) => countCoverage(tally, coverage, times));
      const taken = { findings: encoder.encode(lines.join("")), tally };
      tally = newTally();
      lines = [];
      return taken;
    },
  };
}

interface Found extends Omit<Issue, "code" | "params"> {
  readonly code: string;
  readonly params: object;
}

/** What findings are told apart by, beside their code. */
function detailsOf({ path, params, provision }: Found): Partial<FindingKind> {
  const { rule, label }: Issue["params"] = params;
  const field = fieldOf(path);
  return {
    ...(rule !== undefined && { rule }),
    ...(label !== undefined && { label }),
    ...(field !== "" && { field }),
    ...(provision !== undefined && { provision }),
  };
}

const encoder = new TextEncoder();
const LONGEST_NAME = 80;

/** `parcels[].area`: the field a path leads to, whichever row it is in. */
function fieldOf(path: Remark["path"]): string {
  let field = "";
  for (const step of path)
    field += typeof step === "number" ? "[]" : (field === "" ? "" : ".") + step.slice(0, LONGEST_NAME);
  return field;
}

/** Records of a publisher fill the same few patterns of fields, and share one answer on what they fill. */
function coverageCounter() {
  const counts = new Map<Coverage, number>();
  let last: Coverage | undefined;
  let times = 0;
  const settle = (): void => {
    if (last !== undefined) counts.set(last, (counts.get(last) ?? 0) + times);
    times = 0;
  };
  return {
    count: (coverage: Coverage): void => {
      if (coverage !== last) settle();
      last = coverage;
      times++;
    },
    settle: (each: (coverage: Coverage, times: number) => void): void => {
      settle();
      counts.forEach((count, coverage) => each(coverage, count));
      counts.clear();
      last = undefined;
    },
  };
}
