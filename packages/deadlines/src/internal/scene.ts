/** An event in its place, and how to report on it. */
import type { CivilDate, WorkingCalendar } from "@gongkai/calendar";
import type { ApplicationEvent, ApplicationIssue } from "../application.ts";
import type { Request } from "./request.ts";

/** The event of one type. */
export type Of<Type extends ApplicationEvent["type"]> = Extract<ApplicationEvent, { type: Type }>;
/** What an issue says beside its place. */
export type Details = Pick<ApplicationIssue, "code"> & Partial<Omit<ApplicationIssue, "code" | "path">>;

/** An event in its place: the request before it, its day, and how to report on it. */
export interface Scene {
  readonly request: Request;
  readonly on: CivilDate;
  readonly calendar: WorkingCalendar;
  readonly index: number;
}

/** The request with an issue about the event. */
export function reported({ request, index }: Scene, details: Details): Request {
  const issue: ApplicationIssue = { path: ["events", index], severity: "error", params: {}, ...details };
  return { ...request, issues: [...request.issues, issue] };
}
