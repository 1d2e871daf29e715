import { defineInstrument } from "../internal/define-instrument.ts";

/** 中华人民共和国矿产资源法实施条例 */
export const mineralResourcesRegulation2026 = defineInstrument(
  {
    id: "mineral-resources-regulation-2026",
    name: {
      zh: "中华人民共和国矿产资源法实施条例",
      en: "Implementing Regulation of the Mineral Resources Law",
    },
    documentNumber: "国务院令第839号",
    rank: "administrative-regulation",
    effective: { from: "2026-06-15", to: null },
    confidence: { number: "quoted", dates: "quoted" },
  },
  { evidence: "repost of an official question-and-answer page", source: "web page (MOJ Q&A repost)" },
  [
    {
      id: "im-839",
      article: "公布",
      topic: "deadline",
      appliesTo: ["mining-rights"],
      quote:
        "2026年5月15日，国务院总理李强签署第839号国务院令，公布《中华人民共和国矿产资源法实施条例》（以下简称《条例》），自2026年6月15日起施行。",
      gloss:
        "On 15 May 2026 Premier Li Qiang signed State Council Order 839, promulgating the Implementing Regulation of the Mineral Resources Law, in force from 15 June 2026.",
      force: "info",
      confidence: "quoted",
      rule: { type: "version-change", effective: "2026-06-15" },
      note: "text not seen: re-check notice periods for transfers on or after 2026-06-15",
    },
  ],
);
