import { defineInstrument } from "../internal/define-instrument.ts";

/** 中华人民共和国保守国家秘密法（2024年修订） */
export const stateSecretsLaw2024 = defineInstrument(
  {
    id: "state-secrets-law-2024",
    name: { zh: "中华人民共和国保守国家秘密法（2024年修订）", en: "State Secrets Law (2024 revision)" },
    documentNumber: "主席令第20号（2024）",
    rank: "law",
    effective: { from: "2024-05-01", to: null },
    confidence: { number: "memory", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source: "LawRefBook/Laws (public collection of laws), 保守国家秘密法(2024-02-27)",
  },
  [
    {
      id: "ss-20",
      article: "第二十条",
      topic: "privacy",
      appliesTo: ["state-secret"],
      quote: "国家秘密的保密期限，除另有规定外，绝密级不超过三十年，机密级不超过二十年，秘密级不超过十年。",
      gloss:
        "Unless otherwise provided, the secrecy period of a state secret does not exceed thirty years for top secret, twenty years for secret and ten years for confidential matters.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "secrecy-term",
        top: { amount: 30, unit: "year" },
        secret: { amount: 20, unit: "year" },
        confidential: { amount: 10, unit: "year" },
      },
    },
    {
      id: "ss-35",
      article: "第三十五条",
      topic: "privacy",
      appliesTo: ["all-proactive-information"],
      quote: "机关、单位应当依法对拟公开的信息进行保密审查，遵守国家保密规定。",
      gloss:
        "Organs and units shall carry out a secrecy review, according to law, of information that they intend to disclose, and observe the state's provisions on secrecy.",
      force: "must",
      confidence: "quoted",
      rule: { type: "pre-publication-review", kind: "secrecy" },
    },
  ],
);
