import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SnippetResult } from "./run-typescript.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const main = join(root, "packages", "gongkai", "src", "cli", "main.ts");

/** A line of a terminal and what it prints. */
interface Exchange {
  readonly line: number;
  readonly command: string;
  readonly output: string;
}

/** Runs the commands of a terminal session, `$ gongkai …`, at the root of the repository, and compares what they print. */
export async function runConsole(file: string): Promise<SnippetResult> {
  const exchanges = exchangesOf(readFileSync(file, "utf8"));
  const printed = await Promise.all(exchanges.map(({ command }) => print(command)));
  const failures = exchanges.flatMap(({ line, command, output }, i) =>
    printed[i] === output ? [] : [`${line}: ${command}\nsays\n${output}\nprints\n${printed[i]}`],
  );
  return { checked: exchanges.length, failures };
}

function exchangesOf(text: string): readonly Exchange[] {
  const lines = text.trimEnd().split("\n");
  const starts = lines.flatMap((line, i) => (line.startsWith("$ ") ? [i] : []));
  return starts.map((start, i) => ({
    line: start + 1,
    command: (lines[start] ?? "").slice(2),
    output: lines
      .slice(start + 1, starts[i + 1])
      .join("\n")
      .trimEnd(),
  }));
}

/** What a command prints on standard output, run from source, with `gongkai` standing for the command line. */
function print(command: string): Promise<string> {
  const run = command.replaceAll(
    /\bgongkai\b(?= )/gu,
    `node --conditions=@gongkai/source --import tsx ${main}`,
  );
  const env = { ...process.env, LANG: "zh_CN.UTF-8", NO_COLOR: "1", COLUMNS: "100" };
  return new Promise((resolve) => {
    execFile("bash", ["-c", run], { cwd: root, encoding: "utf8", env }, (_, stdout) => {
      const lines = stdout.split("\n").map((line) => line.trimEnd());
      resolve(lines.join("\n").trimEnd());
    });
  });
}
