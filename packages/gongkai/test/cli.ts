/** Runs the command line in this process and takes what it wrote. */
import { vi } from "vitest";
import { run } from "../src/cli/program.ts";

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export async function gongkai(...args: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const take =
    (into: string[]) =>
    (chunk: string | Uint8Array, done?: unknown): boolean => {
      into.push(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8"));
      if (typeof done === "function") done();
      return true;
    };
  const stdout = vi.spyOn(process.stdout, "write").mockImplementation(take(out));
  const stderr = vi.spyOn(process.stderr, "write").mockImplementation(take(err));
  try {
    const status = await run(args);
    return { status, out: out.join(""), err: err.join("") };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}
