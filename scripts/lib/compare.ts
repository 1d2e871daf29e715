/** Side-by-side timing in one process: rounds are interleaved, the fastest round of each case counts. */
export interface Case {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Timing {
  readonly name: string;
  /** Nanoseconds of one call in the fastest round. */
  readonly ns: number;
}

export interface Bar {
  readonly what: string;
  readonly value: number;
  readonly bound: "at most" | "at least";
  readonly bar: number;
}

let sink: unknown;

function round(run: () => unknown, calls: number): number {
  const start = process.hrtime.bigint();
  for (let i = 0; i < calls; i++) sink = run();
  return Number(process.hrtime.bigint() - start) / calls;
}

/** Times the cases against each other; `budgetMs` is spent on each case, warm-up not counted. */
export function compare(
  cases: readonly Case[],
  { rounds = 12, budgetMs = 300, warmUpMs = 150 } = {},
): Timing[] {
  const calls = cases.map(({ run }) => {
    const until = performance.now() + warmUpMs;
    let done = 0;
    const start = performance.now();
    do {
      sink = run();
      done++;
    } while (performance.now() < until);
    const each = (performance.now() - start) / done;
    return Math.max(1, Math.round(budgetMs / rounds / each));
  });
  const best = cases.map(() => Infinity);
  for (let r = 0; r < rounds; r++)
    cases.forEach(({ run }, i) => {
      best[i] = Math.min(best[i] ?? Infinity, round(run, calls[i] ?? 1));
    });
  return cases.map(({ name }, i) => ({ name, ns: best[i] ?? Infinity }));
}

/** Prints a table of timings, each with its ratio to the first. */
export function printTimings(title: string, timings: readonly Timing[]): void {
  const base = timings[0]?.ns ?? 1;
  console.log(`\n${title}`);
  for (const { name, ns } of timings)
    console.log(`  ${name.padEnd(44)} ${formatNs(ns).padStart(10)}  ×${formatRatio(ns / base)}`);
}

/** Prints a bar, what was measured, and whether it was reached. */
export function printBar({ what, value, bound, bar }: Bar): void {
  const reached = bound === "at most" ? value <= bar : value >= bar;
  console.log(`  ${reached ? "reached" : "MISSED "}  ${what}: ${formatRatio(value)} (${bound} ${bar})`);
}

function formatNs(ns: number): string {
  if (ns < 1e3) return `${ns.toFixed(1)} ns`;
  if (ns < 1e6) return `${(ns / 1e3).toFixed(2)} µs`;
  return `${(ns / 1e6).toFixed(2)} ms`;
}

function formatRatio(ratio: number): string {
  return ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(ratio >= 10 ? 1 : 2);
}

/** Keeps results alive so that the calls are not optimised away. */
export function used(): unknown {
  return sink;
}
