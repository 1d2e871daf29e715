import { defineInstrument } from "../internal/define-instrument.ts";

/** 中华人民共和国保守国家秘密法实施条例（2024年修订） */
export const stateSecretsRegulation2024 = defineInstrument(
  {
    id: "state-secrets-regulation-2024",
    name: {
      zh: "中华人民共和国保守国家秘密法实施条例（2024年修订）",
      en: "Implementing Regulation of the State Secrets Law (2024 revision)",
    },
    documentNumber: "国务院令第786号",
    rank: "administrative-regulation",
    effective: { from: "2024-09-01", to: null },
    confidence: { number: "memory", dates: "memory" },
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 保守国家秘密法实施条例(2024-07-10)",
  },
  [
    {
      id: "sr-5",
      article: "第五条",
      topic: "privacy",
      appliesTo: ["state-secret"],
      quote: "不得将依法应当公开的事项确定为国家秘密，不得将涉及国家秘密的信息公开。",
      gloss:
        "[Organs and units] may not classify as a state secret a matter that by law shall be disclosed, and may not disclose information involving state secrets.",
      force: "must",
      confidence: "quoted",
      rule: { type: "mutual-exclusion" },
    },
  ],
);
