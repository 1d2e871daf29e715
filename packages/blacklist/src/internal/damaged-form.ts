import { forms, repairableForms, type FormClass } from "../data/forms.ts";
import { oneSlip } from "./one-slip.ts";

/** A legal form with one character slipped, as text recognition leaves it (有眼公司). */
export interface DamagedForm {
  readonly written: string;
  readonly meant: string;
  readonly form: FormClass;
}

const classes: ReadonlyMap<string, FormClass> = new Map(forms);

/** The shortest tail is tried last: a character too many belongs to the name rather than to the form. */
function candidates(text: string, form: string): string[] {
  return [form.length, form.length - 1, form.length + 1].map((length) => text.slice(-length));
}

/** Every form that the end of a text may have been before one character of it slipped, the likeliest first. */
export function damagedForms(text: string): readonly DamagedForm[] {
  const found: DamagedForm[] = [];
  for (const meant of repairableForms)
    for (const written of candidates(text, meant))
      if (written.length < text.length && keepsFrame(written, meant) && oneSlip(written, meant) !== undefined)
        found.push({ written, meant, form: classes.get(meant) ?? "none" });
  return found;
}

/** One end of the form must stand as it is: it says where the form starts, or that it is one. */
function keepsFrame(written: string, meant: string): boolean {
  return written[0] === meant[0] || written.at(-1) === meant.at(-1);
}
