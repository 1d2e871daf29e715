/** The parts that the generated schemas are made of, beside zod's own. */
import * as z from "zod";
import { isDay, isTime } from "../check/day.ts";
import { isUrl } from "../check/url.ts";
import { admits, type Format } from "../format.ts";

/** A text that is not blank. */
export function filledText(): z.ZodString {
  return z.string().regex(/\S/u);
}

/** A civil day, `YYYY-MM-DD`. */
export function civilDay(): z.ZodCustomStringFormat<"date"> {
  return z.stringFormat("date", isDay);
}

/** A civil day with the time of day as far as it is known, `2026-03-16T20:24`. */
export function civilTime(): z.ZodCustomStringFormat<"civil-time"> {
  return z.stringFormat("civil-time", isTime);
}

/** An address of the web with its scheme. */
export function webUrl(): z.ZodCustomStringFormat<"web-url"> {
  return z.stringFormat("web-url", isUrl);
}

/** A number of a form that binds, masked or with an odd check character notwithstanding. */
export function numberOf(format: Format): z.ZodCustomStringFormat {
  return z.stringFormat(format.id, (text) => admits(format, text));
}

/** Numbers of a form, between half-width semicolons. */
export function numbersOf(format: Format): z.ZodCustomStringFormat {
  return z.stringFormat(`${format.id}-list`, (text) => text.split(";").every((part) => admits(format, part)));
}
