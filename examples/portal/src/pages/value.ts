/** A value of a payload, as a person reads it. */
import type { Field } from "@gongkai/schemas";
import type { Language } from "../language.ts";
import { say } from "../words.ts";

const units: Readonly<Record<string, string>> = {
  元: "yuan",
  万元: "× 10,000 yuan",
  公顷: "ha",
  平方米: "m²",
  平方公里: "km²",
  米: "m",
  年: "years",
  月: "months",
  天: "days",
  套: "homes",
  户: "households",
  人: "persons",
  "万吨/年": "× 10,000 t a year",
  次: "times",
  名: "places",
  分: "points",
};

export function unitOf({ kind }: Field, language: Language): string | undefined {
  const unit = "unit" in kind ? kind.unit : undefined;
  return unit === undefined || language === "zh" ? unit : (units[unit] ?? unit);
}

/** The words for a single value; rows are laid out by whoever shows them. */
export function wordsFor(value: unknown, field: Field, language: Language): string {
  const { kind } = field;
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return say(value ? "yes" : "no", language);
  if (Array.isArray(value)) return value.join(language === "zh" ? "、" : ", ");
  const code = kind.is === "code" ? kind.list.codes.find((each) => each.code === value) : undefined;
  if (code !== undefined) return code[language];
  if (typeof value === "number" && kind.is !== "year") {
    const unit = unitOf(field, language);
    const number = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en", {
      maximumFractionDigits: 10,
    }).format(value);
    return unit === undefined ? number : unit === "%" ? `${number}%` : `${number} ${unit}`;
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}
