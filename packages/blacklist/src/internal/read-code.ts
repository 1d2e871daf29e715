import { gradeOrganizationCode, gradeUscc, isCitizenId, maskCitizenId } from "@gongkai/identifiers";
import { foldCode } from "./code-keys.ts";

/** What a cell that holds some code comes to. */
export interface ReadCode {
  readonly uscc?: string;
  readonly organizationCode?: string;
  readonly registrationNumber?: string;
  /** The code is a natural person's: masked here, and kept nowhere else. */
  readonly maskedId?: string;
}

/**
 * Which code a cell holds. Blanks and line breaks are taken out. Fifteen digits are a business registration number, with
 * or without a note behind it, unless the name is as short as a person's: then they are an old identity number.
 */
export function readCode(cell: string, name: string): ReadCode {
  const code = foldCode(cell);
  if (gradeUscc(code) !== "valid" && isCitizenId(code) && (code.length === 18 || isShort(name)))
    return { maskedId: maskCitizenId(code) };
  if (/[*＊]/.test(cell) && code.length >= 15) return { maskedId: cell };
  if (code.length === 18) return { uscc: code };
  if (gradeOrganizationCode(code) !== "malformed") return { organizationCode: code };
  const [number] = /^\d{15}(?!\d)/.exec(code) ?? [];
  if (number !== undefined) return { registrationNumber: number };
  return code === "" ? {} : { uscc: cell };
}

function isShort(name: string): boolean {
  return Array.from(name).length <= 4;
}
