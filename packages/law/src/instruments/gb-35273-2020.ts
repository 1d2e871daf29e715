import { defineInstrument } from "../internal/define-instrument.ts";

/** 信息安全技术 个人信息安全规范 */
export const gb35273 = defineInstrument(
  {
    id: "gb-35273-2020",
    name: {
      zh: "信息安全技术 个人信息安全规范",
      en: "Information Security Technology: Personal Information Security Specification",
    },
    documentNumber: "GB/T 35273-2020",
    rank: "standard",
    effective: { from: "2020-10-01", to: null },
    confidence: { number: "memory", dates: "memory" },
  },
  { evidence: "memory", source: "memory" },
  [
    {
      id: "g35273-deid",
      article: "附录（展示与去标识化）",
      topic: "privacy",
      appliesTo: ["personal-information"],
      quote: "界面展示的个人信息宜采取去标识化处理；身份证件号码、银行账号、手机号、住址等属个人敏感信息示例",
      gloss:
        "Personal information shown on a screen should be de-identified; identity document numbers, bank accounts, mobile numbers, addresses and the like are examples of sensitive personal information.",
      force: "should",
      confidence: "memory",
      rule: {
        type: "mask-examples",
        masks: {
          idNumber: "keep first 6? and last 4? (practice varies; prefer 前3后4 or 出生日期段隐去)",
          phone: "138****1234",
          bankAccount: "last 4",
          address: "to community/village level",
        },
      },
      note: "masking widths are practice, not law",
    },
  ],
);
