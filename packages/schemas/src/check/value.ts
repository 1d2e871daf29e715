/** What is wrong with a value, judged by its kind alone. Answers nothing for a value that is in order. */
import { codeFor } from "../code-list.ts";
import type { CodeKind, IdentifierKind, Kind, NumberKind } from "../kind.ts";
import type { Certainty } from "../format.ts";
import type { Params, Severity, ValueCode } from "../issue.ts";
import { kindNames } from "./kind-names.ts";
import { gradeDay, isPlausibleDay, isPlausibleTime, isTime } from "./day.ts";
import { suggestNumber } from "./suggest.ts";
import { isCovered, isMasked, isMaskedParty } from "./masked.ts";
import { isUrl } from "./url.ts";

/** A problem of one value; label and place are added by the caller. `absent`: the value says nothing at all. */
export interface Problem {
  readonly code: ValueCode;
  readonly severity: Severity;
  readonly params: Params;
  readonly absent?: true;
  readonly confidence?: Certainty;
}

/** Says what is wrong with a value, or nothing. */
export type Checker = (value: unknown) => Problem | undefined;

const problem = (code: ValueCode, severity: Severity, params: Params = {}): Problem => ({
  code,
  severity,
  params,
});

/** Nothing where a text may stand is a field left out; where a day or a code must stand it is a malformed one. */
const blank: Problem = { code: "blank", severity: "warning", params: {}, absent: true };

const blankForm = problem("blank", "error");

/** What was published is covered: nothing can be said of it, neither that it is wrong nor that it is right. */
const masked = problem("masked", "warning");

/** The checker of a kind. Rows are checked by the plan of their fields, not here. */
export function checkerOf(kind: Exclude<Kind, { is: "rows" }>): Checker {
  const check = bareCheckerOf(kind);
  if (kind.is === "text" || kind.is === "texts" || kind.is === "identifier") return check;
  return (value) => {
    const found = check(value);
    return found !== undefined && typeof value === "string" && isMasked(value) ? masked : found;
  };
}

function bareCheckerOf(kind: Exclude<Kind, { is: "rows" }>): Checker {
  const wrongType = problem("wrong-type", "error", { expected: kindNames[kind.is] });
  const ofText =
    (check: (text: string) => Problem | undefined): Checker =>
    (value) => {
      if (typeof value !== "string") return wrongType;
      const found = check(value);
      return found !== undefined && found.absent === undefined && value.trim() === "" ? blankForm : found;
    };

  switch (kind.is) {
    case "text": {
      const { max = Infinity } = kind;
      const isHidden = kind.party === true ? isMaskedParty : isCovered;
      return (value) => {
        if (typeof value !== "string") return wrongType;
        if (isHidden(value)) return masked;
        if (value.length > max) return problem("too-long", "warning", { max, count: value.length });
        // The first character of nearly every text is neither space nor control character.
        return value.charCodeAt(0) > 32 || value.trim() !== "" ? undefined : blank;
      };
    }
    case "texts":
      return (value) => {
        if (!Array.isArray(value)) return wrongType;
        if (value.length === 0) return blank;
        return value.every((entry) => typeof entry === "string") ? undefined : wrongType;
      };
    case "code":
      return ofText(codeChecker(kind));
    case "identifier":
      return ofText(identifierChecker(kind));
    case "day":
      return ofText((text) => {
        const grade = gradeDay(text);
        if (grade !== "day") return problem(grade === "malformed" ? "not-a-day" : grade, "error");
        return isPlausibleDay(text) ? undefined : problem("placeholder-day", "warning");
      });
    case "time":
      return ofText((text) => {
        if (!isTime(text)) {
          const grade = gradeDay(text.slice(0, 10));
          return problem(grade === "no-such-day" ? grade : "not-a-time", "error");
        }
        return isPlausibleTime(text) ? undefined : problem("placeholder-day", "warning");
      });
    case "year":
      return (value) => {
        if (typeof value !== "number") return wrongType;
        return Number.isInteger(value) && value >= 1949 && value <= 2200
          ? undefined
          : problem("not-a-year", "error");
      };
    case "flag":
      return (value) => (typeof value === "boolean" ? undefined : wrongType);
    case "url":
      return ofText((text) =>
        isUrl(text) ? undefined : problem("not-a-url", "error", { example: "https://www.ggzy.gov.cn/" }),
      );
    case "amount":
      return numberChecker({ is: "number", min: kind.signed ? -Infinity : 0 }, wrongType);
    case "number":
      return numberChecker(kind, wrongType);
    case "whole": {
      const check = numberChecker({ is: "number", min: kind.min }, wrongType);
      return (value) =>
        check(value) ?? (Number.isSafeInteger(value) ? undefined : problem("not-whole", "error"));
    }
  }
}

function numberChecker({ min, max = Infinity }: NumberKind, wrongType: Problem): Checker {
  return (value) => {
    if (typeof value !== "number") return wrongType;
    if (value >= min && value <= max && value < Infinity && value > -Infinity) return undefined;
    if (!Number.isFinite(value)) return problem("not-finite", "error");
    return value < min
      ? problem("below-minimum", "error", { min })
      : problem("above-maximum", "error", { max });
  };
}

function codeChecker({ list }: CodeKind): (text: string) => Problem | undefined {
  const known = new Set(list.codes.map(({ code }) => code));
  return (text) => {
    if (known.has(text)) return undefined;
    if (list.state === "open" && text.trim() === "") return blank;
    const meant = codeFor(list, text.trim());
    return problem("not-in-list", list.state === "open" ? "warning" : "error", {
      expected: list.name,
      list: list.codes
        .slice(0, 12)
        .map(({ code, zh }) => (code === zh ? zh : `${code} ${zh}`))
        .join("、"),
      ...(meant && { nearest: meant.code }),
    });
  };
}

function identifierChecker({ format, joined }: IdentifierKind): (text: string) => Problem | undefined {
  const params: Params = { expected: format.name, example: format.example };
  const odd = problem("odd-check-character", "warning", params);
  const one = (text: string): Problem | undefined => {
    const grade = format.grade(text);
    if (grade === "valid") return undefined;
    if (isMasked(text)) return masked;
    if (format.weight === "warning" && text.trim() === "") return blank;
    return grade === "checksum-odd" ? odd : malformed(text);
  };
  const malformed = (text: string): Problem => {
    const nearest = suggestNumber(format.id, text);
    return {
      ...problem("malformed-number", format.weight, { ...params, ...(nearest !== undefined && { nearest }) }),
      ...(format.weight === "warning" && { confidence: format.confidence }),
    };
  };
  if (!joined) return one;
  return (text) => {
    if (!text.includes(";")) return one(text);
    let gravest: Problem | undefined;
    for (const part of text.split(";")) {
      const found = one(part);
      if (found?.severity === "error") return found;
      if (found === masked) gravest = masked;
      else gravest ??= found;
    }
    return gravest;
  };
}
