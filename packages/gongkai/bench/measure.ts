/** Runs a program as a child process and measures it: wall and CPU time, largest memory. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

export interface Measured {
  readonly wallMs: number;
  /** Of all threads, user and system. */
  readonly cpuMs: number;
  /** Largest resident set, in MB; what Node itself takes is part of it. */
  readonly rssMb: number;
}

const meter = join(import.meta.dirname, "meter.cjs");

/** One run of Node with these arguments. Its output is dropped. */
function measure(args: readonly string[]): Measured {
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ["--require", meter, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
    // A thread of a bench has nothing to do with the options of the bench itself.
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  const wallMs = performance.now() - start;
  const [, found] = /^METER (.+)$/mu.exec(stderr) ?? [];
  if (found === undefined || (status !== 0 && status !== 1)) throw new Error(`${args.join(" ")}: ${stderr}`);
  const { cpuMs, rssMb } = JSON.parse(found) as Pick<Measured, "cpuMs" | "rssMb">;
  return { wallMs, cpuMs, rssMb };
}

/** The least of several interleaved runs of each program: time of the fastest, memory of the largest. */
export function measureAll<Name extends string>(
  programs: Readonly<Record<Name, readonly string[]>>,
  rounds: number,
): Readonly<Record<Name, Measured>> {
  const names = Object.keys(programs) as Name[];
  const best = new Map<Name, Measured>();
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      const now = measure(programs[name]);
      const before = best.get(name) ?? { wallMs: Infinity, cpuMs: Infinity, rssMb: 0 };
      best.set(name, {
        wallMs: Math.min(now.wallMs, before.wallMs),
        cpuMs: Math.min(now.cpuMs, before.cpuMs),
        rssMb: Math.max(now.rssMb, before.rssMb),
      });
    }
  return Object.fromEntries(best) as Record<Name, Measured>;
}
