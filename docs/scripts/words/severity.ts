import type { Severity } from "@gongkai/schemas";
import type { Speaker } from "../lib/locale.ts";

export function severityWord(severity: Severity, say: Speaker): string {
  if (severity === "error") return say("不通过（error）", "error");
  return severity === "warning" ? say("提示（warning）", "warning") : say("说明（info）", "info");
}
