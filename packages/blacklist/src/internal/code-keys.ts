import { gradeOrganizationCode, gradeUscc } from "@gongkai/identifiers";

/** What a code is looked up by. */
export interface CodeKey {
  /** The organisation code inside it, in base 36; or a registration number above all of those. */
  readonly organization: number;
  /** Everything else of a whole credit code; -1 where only the organisation code stands. */
  readonly rest: number;
}

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** A code without blanks, hyphens, invisible characters and letter case; nothing else is mended. */
export function foldCode(code: string): string {
  if (/^[0-9A-Z]*$/.test(code)) return code;
  return code
    .normalize("NFKC")
    .replace(/[\s\-\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .toUpperCase();
}

/** The organisation code of a folded code of 18 or 9 characters, as printed. */
function organizationOf(code: string): string {
  return code.length === 18 ? code.slice(8, 17) : code.length === 9 ? code : "";
}

/** Some characters of a code as a number in base 36; nine of them stay below 2^53. */
function pack(code: string, from: number, to: number, start: number): number {
  let value = start;
  for (let i = from; i < to; i++) {
    const character = code.charCodeAt(i);
    value = value * 36 + (character < 58 ? character - 48 : character - 55);
  }
  return value;
}

/** Credit codes that a code with one wrong character may have been: check character and organisation code agree. */
function repairs(code: string): readonly string[] {
  const bad = [...code.matchAll(/[^0-9A-HJ-NP-RTUWXY]/g)].map(({ index }) => index);
  const places = bad.length === 0 ? Array.from(code, (_, i) => i) : bad;
  if (code.length !== 18 || bad.length > 1) return [];
  return places
    .flatMap((at) => Array.from(alphabet, (character) => code.slice(0, at) + character + code.slice(at + 1)))
    .filter(
      (guess) => gradeUscc(guess) === "valid" && gradeOrganizationCode(organizationOf(guess)) === "valid",
    );
}

function isWellFormed(organization: string): boolean {
  return /^[0-9A-Z]{9}$/.test(organization);
}

/**
 * What a code is looked up by: itself, if it is a whole credit code, and every organisation code that it may hold. Only
 * a key with its `rest` can be the same code; the others say that it may be the same organisation.
 */
export function codeKeys(code: string): readonly CodeKey[] {
  if (gradeUscc(code) === "valid") return [wholeKey(code)];
  const folded = foldCode(code);
  const grade = gradeUscc(folded);
  if (grade === "valid") return [wholeKey(folded)];
  const [registration] = registrationNumber.exec(folded) ?? [];
  if (registration !== undefined)
    return [{ organization: registrationOffset + Number(registration), rest: 0 }];
  const own = grade === "malformed" ? [] : [wholeKey(folded)];
  const organization = organizationOf(folded);
  const stands = isWellFormed(organization) && gradeOrganizationCode(organization) === "valid";
  const inside = stands ? [organization] : repairs(folded).map(organizationOf);
  const guesses = [...new Set(inside)].map((text) => ({ organization: pack(text, 0, 9, 0), rest: -1 }));
  return [...own, ...guesses.filter((guess) => guess.organization !== own[0]?.organization)];
}

/** A business registration number (工商注册号), with or without a note behind it. */
const registrationNumber = /^\d{15}(?![0-9A-Z])/;

/** Above every organisation code, so that the two are never taken for each other. */
const registrationOffset = 1e15;

/** The key of a well-formed credit code: the organisation code, and what stands before and behind it. */
function wholeKey(code: string): CodeKey {
  return { organization: pack(code, 8, 17, 0), rest: pack(code, 17, 18, pack(code, 0, 8, 0)) };
}

/** A code that stands with its check character, folded. */
export function standingCode(code: string): string | undefined {
  const folded = foldCode(code);
  return gradeUscc(folded) === "valid" ? folded : undefined;
}

/** The whole credit code of a key, if it has one and that stands with its check character. */
export function unpackCode({ organization, rest }: CodeKey): string | undefined {
  if (rest < 0 || organization >= registrationOffset) return undefined;
  const outside = rest.toString(36).padStart(9, "0");
  const inside = organization.toString(36).padStart(9, "0");
  return standingCode(outside.slice(0, 8) + inside + outside.slice(8));
}
