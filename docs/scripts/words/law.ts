/** What the closed lists of the law package are called on the pages. */
import type { Confidence, Force, Rank, Text, Topic } from "@gongkai/law";

export const forceWords: Readonly<Record<Force, Text>> = {
  must: { zh: "应当（must）", en: "must" },
  should: { zh: "倡导（should）", en: "should" },
  explore: { zh: "探索（explore）", en: "explore" },
  info: { zh: "陈述（info）", en: "states (info)" },
};

export const confidenceWords: Readonly<Record<Confidence, Text>> = {
  quoted: { zh: "见于文本", en: "read in the text" },
  secondary: { zh: "转述，未见原文", en: "second-hand, text not seen" },
  memory: { zh: "凭记忆，未见原文", en: "from memory, text not seen" },
};

export const rankWords: Readonly<Record<Rank, Text>> = {
  law: { zh: "法律", en: "Laws" },
  "administrative-regulation": { zh: "行政法规", en: "Administrative regulations" },
  "judicial-interpretation": { zh: "司法解释", en: "Judicial interpretations" },
  "departmental-rule": { zh: "部门规章", en: "Departmental rules" },
  "normative-document": { zh: "规范性文件", en: "Normative documents" },
  "local-regulation": { zh: "地方性法规", en: "Local regulations" },
  "local-document": { zh: "地方文件", en: "Local documents" },
  standard: { zh: "标准", en: "Standards" },
};

export const topicWords: Readonly<Record<Topic, Text>> = {
  deadline: { zh: "期限", en: "deadlines" },
  counting: { zh: "期间计算", en: "counting" },
  responsibility: { zh: "公开主体", en: "who discloses" },
  channel: { zh: "公开渠道", en: "where" },
  blacklist: { zh: "失信名单", en: "blacklists" },
  privacy: { zh: "个人信息", en: "privacy" },
  catalogue: { zh: "目录清单", en: "catalogue" },
  assessment: { zh: "考核", en: "assessment" },
  identifier: { zh: "代码", en: "identifiers" },
};
