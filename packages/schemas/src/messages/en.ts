/** What is said about each code, and what can be done. */
import type { Issue, Params } from "../issue.ts";
import type { Wordings } from "../message.ts";

const name = ({ label }: Params) => (label === undefined ? "the field" : `“${label.en}” (${label.zh})`);
const value = ({ value: text = "" }: Params) => `“${text}”`;
const expected = ({ expected: text }: Params) => text?.en ?? "the form laid down";
const others = ({ shown = [] }: Params) =>
  shown.flatMap(({ label, value: text }) => (text === "" ? [] : `${label.en} ${text}`)).join(", ");
const labels = ({ shown = [] }: Params) => shown.map(({ label }) => `“${label.en}”`).join(" or ");
const row = ({ path }: Issue) => {
  const at = path.findLast((step) => typeof step === "number");
  return at === undefined ? "" : `row ${at + 1}, `;
};
const place = (params: Params, issue: Issue) => row(issue) + name(params);
const meant = ({ nearest }: Params) => (nearest === undefined ? undefined : `Is “${nearest}” meant?`);

/** English. */
export const en: Wordings = {
  "not-a-record": { message: (params) => `A record (an object) was expected, not ${value(params)}` },
  unreadable: {
    message: () => "The record threw while it was read; it cannot be judged",
    hint: () => "Give plain JSON data",
  },
  missing: {
    message: (params, issue) =>
      issue.force === "must"
        ? `${place(params, issue)} is missing, and must be disclosed`
        : issue.provision === undefined
          ? `${place(params, issue)} is missing; the platforms' upload standard asks for it`
          : `${place(params, issue)} is missing; the provision names it`,
    hint: (params) => `Add ${name(params)}, or record why it is not disclosed among the exemptions`,
  },
  "unknown-field": {
    message: (params) => `There is no field ${value(params)}; it was kept as it is`,
    hint: (params) => (params.nearest === undefined ? "" : `Is ${params.nearest}, ${name(params)}, meant?`),
  },
  "more-issues": { message: ({ count }) => `${count} more findings are not listed` },

  "wrong-type": {
    message: (params, issue) => `${place(params, issue)} should be ${expected(params)}, not ${value(params)}`,
  },
  blank: {
    message: (params, issue) => `${place(params, issue)} is blank`,
    hint: () => "Leave the field out where there is nothing to say",
  },
  "too-long": {
    message: (params, issue) =>
      `${place(params, issue)} has ${params.count} characters; the upload standard allows ${params.max}`,
  },
  "broken-text": {
    message: (params, issue) => `${place(params, issue)} holds broken characters`,
    hint: () => "Text was probably cut or converted; compare it with the original",
  },
  "not-a-day": {
    message: (params, issue) => `${place(params, issue)} should be a day, not ${value(params)}`,
    hint: () => "Write YYYY-MM-DD, as in 2026-03-16",
  },
  "no-such-day": {
    message: (params, issue) => `${place(params, issue)} is ${value(params)}, a day that does not exist`,
  },
  "placeholder-day": {
    message: (params, issue) => `${place(params, issue)} is ${value(params)}, which stands for “unknown”`,
    hint: () => "Leave the field out where the day is unknown",
  },
  "not-a-time": {
    message: (params, issue) => `${place(params, issue)} should be a time, not ${value(params)}`,
    hint: () => "Write YYYY-MM-DDTHH:mm, as in 2026-03-16T20:24, or the day alone",
  },
  "not-a-year": {
    message: (params, issue) => `${place(params, issue)} should be a year, not ${value(params)}`,
  },
  "not-a-url": {
    message: (params, issue) => `${place(params, issue)} should be a web address, not ${value(params)}`,
    hint: ({ example }) => `With http:// or https://, as in ${example}`,
  },
  "not-finite": { message: (params, issue) => `${place(params, issue)} is not a finite number` },
  "not-whole": {
    message: (params, issue) => `${place(params, issue)} should be a whole number, not ${value(params)}`,
  },
  "below-minimum": {
    message: (params, issue) =>
      `${place(params, issue)} is ${value(params)}; it should not be less than ${params.min}`,
  },
  "above-maximum": {
    message: (params, issue) =>
      `${place(params, issue)} is ${value(params)}; it should not be more than ${params.max}`,
  },
  "not-in-list": {
    message: (params, issue) =>
      issue.severity === "error"
        ? `${place(params, issue)} is ${value(params)}, which is not in the list “${expected(params)}”`
        : `${place(params, issue)} is ${value(params)}, which is not among the known codes of “${expected(params)}”`,
    hint: (params) => meant(params) ?? `The list: ${params.list ?? ""}`,
  },
  "malformed-number": {
    message: (params, issue) =>
      `${place(params, issue)} is ${value(params)}, which has not ${
        issue.severity === "error" ? "the form" : "a form known here"
      } of a ${expected(params)}`,
    hint: (params) => meant(params) ?? `The form is that of ${params.example}`,
  },
  masked: {
    message: (params, issue) =>
      `${place(params, issue)} was published masked, ${value(params)}; it was kept and cannot be checked${
        issue.force === "must" ? ", though it must be disclosed" : ""
      }`,
    hint: () =>
      "Nothing needs doing where a person's data are masked lawfully; otherwise compare the original, or record the exemption",
  },
  "odd-check-character": {
    message: (params, issue) =>
      `${place(params, issue)} is ${value(params)}; its check character does not agree with the rest`,
    hint: () => "Some early codes were given out like that: compare it with the certificate",
  },
  "too-many-rows": {
    message: (params, issue) =>
      `${place(params, issue)} has ${params.count} rows, more than ${params.max}; they were not checked`,
  },

  "unknown-label": {
    message: (params) => `There is no published label ${value(params)}; its text was kept`,
    hint: (params) => meant(params) ?? "",
  },
  "unknown-column": {
    message: (params) => `There is no column ${value(params)}; its text was kept`,
    hint: (params) => meant(params) ?? "",
  },
  "repeated-label": {
    message: (params) => `${name(params)} appears more than once with different content: ${value(params)}`,
  },
  "unreadable-value": {
    message: (params, issue) =>
      `${place(params, issue)} is ${value(params)}, which cannot be read as ${expected(params)}; its text was kept`,
  },
  "unit-assumed": {
    message: (params, issue) =>
      `${place(params, issue)} is ${value(params)} without a unit; read as ${params.unit}`,
    hint: () => "Write the unit in the heading or with the value",
  },
  rounded: {
    message: (params, issue) =>
      `${place(params, issue)} is ${value(params)}; it was rounded when put into ${params.unit}`,
  },
  "kept-as-text": {
    message: (params, issue) =>
      `${place(params, issue)} is ${value(params)}, not a single amount; kept as a price in words`,
  },
  "placeholder-value": {
    message: (params, issue) => `${place(params, issue)} is ${value(params)}, which was taken for nothing`,
  },

  "amount-needed-for-price-form": {
    message: (params) => `A price in the form of an amount needs ${name(params)}`,
  },
  "text-needed-for-price-form": {
    message: (params) => `A price that is not an amount needs ${name(params)}`,
  },
  "amount-and-text-price": {
    message: (params) => `Either ${name(params)} or the amount (${others(params)}) should be given, not both`,
  },
  "project-code-needed": { message: (params) => `A fixed-asset project needs ${name(params)}` },
  "new-time-needed": { message: (params) => `A postponement needs ${name(params)}` },
  "new-time-not-later": {
    message: (params) => `${name(params)} is ${value(params)}, not after the old time (${others(params)})`,
  },
  "agency-needed": { message: (params) => `Where an agency is entrusted, ${name(params)} is needed` },
  "counts-differ": {
    message: (params) => `${name(params)} has not as many parts as ${others(params)}`,
    hint: () =>
      "Several names and codes are joined with half-width semicolons, equally many and in the same order",
  },
  "count-differs-from-rows": {
    message: (params) => `${name(params)} says ${params.value}, but ${params.count} rows are given`,
  },
  "ranks-not-consecutive": {
    message: (params) =>
      `The ranks of ${name(params)} are ${params.value}; they should be 1, 2, 3 … without gap or repetition`,
  },
  "balance-does-not-add-up": {
    message: (params) =>
      `${name(params)} is ${params.value}, but debts and net assets add up to ${params.sum}`,
    hint: () => "Assets = debts + net assets; net assets may be negative",
  },
  "parts-do-not-add-up": {
    message: (params) => `${name(params)} is ${params.value}, but its parts add up to ${params.sum}`,
  },
  "listed-below-valuation": {
    message: (params) =>
      `${name(params)} is ${value(params)}, below the floor of ${params.min} (${others(params)})`,
  },
  "instalments-do-not-add-up": {
    message: (params) => `${name(params)} is ${params.value}, but the instalments add up to ${params.sum}`,
    hint: () => "Nothing needs doing where only some of the instalments are published",
  },
  "letter-contradicts-supply-mode": {
    message: (params) =>
      `${name(params)} is ${value(params)}, against the letter of the supervision number (${others(params)})`,
    hint: () => "The eleventh character: A allocation, B grant, C lease",
  },
  "bounds-reversed": {
    message: (params, issue) =>
      `${place(params, issue)} is ${value(params)}, below the lower bound (${others(params)})`,
  },
  "order-of-days": {
    message: (params, issue) => `${place(params, issue)} is ${value(params)}, before ${others(params)}`,
  },
  "unit-slip": {
    message: (params, issue) =>
      params.max === undefined
        ? `${place(params, issue)} is ${value(params)}, ten thousand times away from ${others(params)}: 元 and 万元 may be confused`
        : `${place(params, issue)} is ${params.value} ${params.unit}, improbably much: 元 and 万元 may be confused`,
  },
  exceeds: {
    message: (params, issue) => `${place(params, issue)} is ${value(params)}, more than ${others(params)}`,
  },
  contradicts: {
    message: (params, issue) =>
      `${place(params, issue)} is ${value(params)}, which does not agree with ${others(params)}`,
  },
  "needed-unless": { message: (params) => `${name(params)} is needed unless ${labels(params)} is given` },
  "announced-in-advance": {
    message: (params) => `A competitive grant has to announce ${name(params)} in advance`,
  },
  "personal-id": {
    message: (params, issue) => `${place(params, issue)} holds an identity number: ${value(params)}`,
    hint: () => "Take identity numbers out, or mask them, before the list is published",
  },
  "result-without-award": {
    message: (params) =>
      `A failed or terminated procedure should have no ${name(params)}, but it is ${value(params)}`,
  },
  "award-without-result": { message: (params) => `A procedure with an award needs ${name(params)}` },
  "needed-together": {
    message: (params) => `Where ${others(params)} is given, ${name(params)} is needed too`,
  },
};
