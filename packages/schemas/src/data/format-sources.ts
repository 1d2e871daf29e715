import type { FormatId } from "../format.ts";

/** Form of a number → the standard, or the records, it was read from, and what else is about under the same label. */
export const formatSources: Readonly<Record<FormatId, string>> = {
  uscc: "GB 32100-2015",
  "organization-code": "GB 32100-2015, GB 11714-1997",
  "party-code": "GB 32100-2015, GB 11714-1997, GB 11643-1999",
  "region-code": "platform data specification, which refers to GB/T 2260-2007",
  "investment-project-code":
    "GB/T 40058-2021, and 发改投资〔2020〕1439号 on the codes before it; local codes go by the same label",
  "land-supervision-number": "landchina.com: 292 of 293 published supply results of 2007 and 2018",
  "mineral-right-number":
    "国土资发〔2007〕294号 for T and 17 digits, 自然资办发〔2020〕32号 for 23 characters; the prefix D as the registry of 2026 shows it",
  "body-code": "GB 32100-2015 and GB 11643-1999, for what is as long as their codes",
  "real-estate-unit-code": "published explanations of GB/T 37346-2019",
  "industry-code":
    "platform data specification: the letter of GB/T 4754 before its digits, which the standard itself leaves out",
};
