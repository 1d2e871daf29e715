/** Runs a command to its end and answers what it wrote; one that fails is shown and ends the script. */
import { execFileSync } from "node:child_process";

export function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { readonly stdout?: string; readonly stderr?: string };
    console.error(
      `${command} ${args.join(" ")}\n${stdout}${stderr}${stdout + stderr === "" ? String(error) : ""}`,
    );
    process.exit(1);
  }
}
