import { parseMineralRightNumber } from "@gongkai/identifiers";
import type { Rule } from "../rule.ts";
import { hasValue } from "./has-value.ts";

type RightName = "探矿权" | "采矿权";

const registryForm = "矿业权许可证号: T for 探矿权, C for 采矿权, behind the D of the registry since 2025";

/** The letter of a mineral right's number says which right it is. */
export function numberMatchesRight<Number extends string, Right extends string>(
  number: Number,
  right: Right,
): Rule<Number | Right> {
  return {
    id: "number-matches-right",
    code: "contradicts",
    severity: "warning",
    needs: [number, right],
    at: right,
    source: registryForm,
    confidence: "observed",
    holds: (value, told) => agrees(rightOfNumber(value), told),
  };
}

/** A field that only one of the two rights has is not given for the other. */
export function numberAllows<Number extends string, Field extends string>(
  number: Number,
  field: Field,
  right: RightName,
): Rule<Number | Field> {
  return {
    id: `number-allows-${field}`,
    code: "contradicts",
    severity: "warning",
    needs: [number, field],
    at: field,
    source: `${registryForm}; platform data specification, tables 657 and 658`,
    confidence: "observed",
    holds: (value) => agrees(rightOfNumber(value), right),
  };
}

/** The digits of 出让方式 say which right is granted: 131–133 探矿权, 210–250 采矿权. */
export function modeMatchesRight<Mode extends string, Right extends string>(
  mode: Mode,
  right: Right,
): Rule<Mode | Right> {
  return {
    id: "mode-matches-right",
    code: "contradicts",
    severity: "error",
    needs: [mode, right],
    at: mode,
    source: "platform data specification, columns IN_BUY_KIND of tables 650–656",
    holds: (value, told) => agrees(rightOfMode(String(value)), told),
  };
}

/**
 * A field that the standard asks for one of the two rights only. The tables of oil and gas (659, 660) do not have it;
 * they name no mineral either, and that leaves it undecided for them.
 */
export function neededOfRight<Right extends string, Mineral extends string, Needed extends string>(
  right: Right,
  told: RightName,
  mineral: Mineral,
  needed: Needed,
): Rule<Right | Mineral | Needed> {
  return {
    id: `${needed}-needed`,
    code: "needed-together",
    severity: "warning",
    needs: [right, mineral],
    also: [needed],
    at: needed,
    source: "platform data specification, tables 657 and 658",
    holds: (found, _, value) => (found === told ? hasValue(value) : undefined),
  };
}

function agrees(found: RightName | undefined, told: unknown): boolean | undefined {
  return found === undefined || (told !== "探矿权" && told !== "采矿权") ? undefined : found === told;
}

function rightOfNumber(value: unknown): RightName | undefined {
  const number = parseMineralRightNumber(value);
  if (number.grade === "malformed") return undefined;
  return number.right === "mining" ? "采矿权" : "探矿权";
}

function rightOfMode(digits: string): RightName | undefined {
  if (/^13[123]$/u.test(digits)) return "探矿权";
  return /^2[1-5]0$/u.test(digits) ? "采矿权" : undefined;
}
