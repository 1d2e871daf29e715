import type { Component } from "vue";
import type { Text } from "@gongkai/law";

/** A tool of the playground: what it is called, what it answers, and where its component is. */
export interface Tool {
  readonly id: ToolId;
  readonly name: Text;
  readonly question: Text;
  readonly load: () => Promise<{ readonly default: Component }>;
}

export const toolIds = ["deadline", "review", "who", "catalogue", "names"] as const;
export type ToolId = (typeof toolIds)[number];

/** The tools in the order of the pages; each is fetched when it is first shown. */
export const tools: Readonly<Record<ToolId, Tool>> = {
  deadline: {
    id: "deadline",
    name: { zh: "期限计算", en: "Deadlines" },
    question: { zh: "最迟哪天？为什么是这一天？", en: "By when, and why that day?" },
    load: () => import("./deadline/DeadlineTool.vue"),
  },
  review: {
    id: "review",
    name: { zh: "审查记录", en: "Review" },
    question: { zh: "这条记录缺什么、晚没晚？", en: "What does this record lack, and was it late?" },
    load: () => import("./review/ReviewTool.vue"),
  },
  who: {
    id: "who",
    name: { zh: "谁来公开", en: "Who discloses" },
    question: { zh: "由谁公开，发到哪里？", en: "Who discloses it, and where?" },
    load: () => import("./who/WhoTool.vue"),
  },
  catalogue: {
    id: "catalogue",
    name: { zh: "目录清单", en: "Catalogue" },
    question: { zh: "本地的主动公开目录是什么样？", en: "What does our catalogue look like?" },
    load: () => import("./catalogue/CatalogueTool.vue"),
  },
  names: {
    id: "names",
    name: { zh: "名称筛查", en: "Names" },
    question: { zh: "两个名称是不是同一家？名单上有没有？", en: "One company or two? Is it on the list?" },
    load: () => import("./names/NamesTool.vue"),
  },
};

export function isToolId(text: string | null): text is ToolId {
  return toolIds.some((id) => id === text);
}

/** Fetches every tool and what it fetches later, so that going on needs no network. */
export async function fetchAllTools(): Promise<void> {
  const { fetchSpreadsheets } = await import("./spreadsheets.ts");
  await Promise.all([fetchSpreadsheets(), ...toolIds.map((id) => tools[id].load())]);
}
