/** What all routes share: the view of a request, and the form it posted. */
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { languageOf } from "./language.ts";
import type { View } from "./pages/layout.tsx";

/** What handlers find in their context. */
export interface Env {
  Variables: {
    /** The day it is in China when the request came. */
    today: string;
    /** Who works at the desk. */
    officer: string;
  };
}

export function viewOf(c: Context<Env>): View {
  return { language: languageOf(c), path: c.req.path, query: c.req.query(), today: c.get("today") };
}

/** @throws HTTPException 415 for a body that is no posted form. */
export async function postedForm(c: Context): Promise<URLSearchParams> {
  const type = c.req.header("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded\b/iu.test(type)) throw new HTTPException(415);
  return new URLSearchParams(await c.req.text());
}

/**
 * The revision of a record that a posted form was made from.
 *
 * @throws HTTPException 400 for a form that names none.
 */
export function revisionOf(posted: URLSearchParams): number {
  const text = posted.get("revision") ?? "";
  if (!/^[1-9]\d{0,8}$/u.test(text)) throw new HTTPException(400);
  return Number(text);
}

/** A whole number from 1 on, as an address writes it. */
export const number = "{[1-9][0-9]{0,8}}";
