/** What the closed lists of the responsibility rules are called on the pages. */
import type { Act, Coverage, Principle } from "@gongkai/responsibility";
import type { Text } from "@gongkai/law";

export const principleWords: Readonly<Record<Principle, Text>> = {
  approver: { zh: "谁批准、谁公开", en: "who approves discloses" },
  implementer: { zh: "谁实施、谁公开", en: "who implements discloses" },
  maker: { zh: "谁制作、谁公开", en: "who makes discloses" },
};

export const coverageWords: Readonly<Record<Coverage, Text>> = {
  whole: { zh: "全部", en: "the whole" },
  "what-it-holds": { zh: "所掌握的部分", en: "what it holds" },
  "own-functions": { zh: "本职能范围内的部分", en: "what belongs to its own functions" },
};

export const actWords: Readonly<Record<Act, Text>> = {
  publish: { zh: "发布", en: "publish" },
  share: { zh: "共享", en: "share" },
  exchange: { zh: "交互", en: "exchange" },
};
