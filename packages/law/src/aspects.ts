import type { Aspect } from "./item.ts";
import type { Text } from "./model.ts";

/** One of the five aspects of open government (五公开). */
export interface AspectEntry {
  readonly id: Aspect;
  readonly name: Text;
}

/** The five, in the order of 97号 一: 决策、执行、管理、服务、结果公开. Which items show which aspect is our reading. */
export const aspects: readonly AspectEntry[] = [
  { id: "decision", name: { zh: "决策", en: "Decision" } },
  { id: "execution", name: { zh: "执行", en: "Execution" } },
  { id: "management", name: { zh: "管理", en: "Management" } },
  { id: "service", name: { zh: "服务", en: "Service" } },
  { id: "result", name: { zh: "结果", en: "Result" } },
];
