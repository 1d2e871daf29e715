import { isUscc, gradeUscc } from "@gongkai/identifiers";
import { compare, printBar, printTimings } from "../../../scripts/lib/compare.ts";

const codes = [
  "12350100MB02709751",
  "916100000547537372",
  "11410423005487188A",
  "31110000567482469L",
  "12500000745322928L",
  "91120000103070925B",
  "91510000326978260D",
  "91350100M0001TGQXM",
];

const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const form = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** As usually written: a regular expression, then split and reduce. */
function withRegex(code: string): boolean {
  if (!form.test(code)) return false;
  const sum = code
    .slice(0, 17)
    .split("")
    .reduce((s, c, i) => s + alphabet.indexOf(c) * (weights[i] ?? 0), 0);
  return alphabet.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}

const table = new Int8Array(128).fill(-1);
for (let i = 0; i < alphabet.length; i++) table[alphabet.charCodeAt(i)] = i;
const powers = Int8Array.from([...weights, 1]);

/** The least that could be done: one table, one loop, no care for anything but the sum. */
function minimal(code: string): boolean {
  if (code.length !== 18) return false;
  let sum = 0;
  for (let i = 0; i < 18; i++) {
    const v = table[code.charCodeAt(i)] ?? -1;
    if (v < 0) return false;
    sum += v * (powers[i] ?? 0);
  }
  return sum % 31 === 0;
}

const each = (check: (code: string) => unknown) => () => {
  let last: unknown;
  for (const code of codes) last = check(code);
  return last;
};

const timings = compare([
  { name: "one table, one loop", run: each(minimal) },
  { name: "isUscc", run: each(isUscc) },
  { name: "gradeUscc", run: each(gradeUscc) },
  { name: "regular expression, split, reduce", run: each(withRegex) },
]).map(({ name, ns }) => ({ name, ns: ns / codes.length }));
printTimings("one credit code", timings);

const ns = (name: string) => timings.find((timing) => timing.name === name)?.ns ?? Number.NaN;
printBar({
  what: "isUscc over one table and one loop",
  value: ns("isUscc") / ns("one table, one loop"),
  bound: "at most",
  bar: 1.3,
});
printBar({
  what: "regular expression, split, reduce over isUscc",
  value: ns("regular expression, split, reduce") / ns("isUscc"),
  bound: "at least",
  bar: 4,
});
