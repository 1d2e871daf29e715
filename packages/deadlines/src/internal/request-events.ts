/** One step of the fold: whether an event can follow what came before, and which step it takes. */
import type { WorkingCalendar } from "@gongkai/calendar";
import { match } from "ts-pattern";
import type { ApplicationEvent } from "../application.ts";
import { DeadlineError, printable } from "../errors.ts";
import { checkedDay } from "./check.ts";
import { consult, defer, extend, hear, receive, reply, requestCorrection } from "./request-steps.ts";
import type { Request } from "./request.ts";
import { reported, type Details, type Scene } from "./scene.ts";

/** The request after an event. An event that cannot follow what came before is reported and changes nothing. */
export function follow(
  request: Request,
  event: ApplicationEvent,
  index: number,
  calendar: WorkingCalendar,
): Request {
  requireEvent(event);
  const on = checkedDay(event.on, `events[${index}].on`);
  const scene: Scene = { request, on, calendar, index };
  const refused = refusal(scene, event);
  if (refused !== undefined) return reported(scene, refused);
  const next = match(event)
    .with({ type: "received" }, (received) => receive(scene, received))
    .with({ type: "correction-requested" }, () => requestCorrection(scene))
    .with({ type: "corrected" }, () => ({ ...request, state: "running" as const, runsFrom: on }))
    .with({ type: "correction-lapsed" }, () => ({ ...request, state: "lapsed" as const, closedOn: on }))
    .with({ type: "third-party-consulted" }, { type: "agency-consulted" }, (asked) => consult(scene, asked))
    .with({ type: "third-party-answered" }, { type: "agency-answered" }, (answer) => hear(scene, answer))
    .with({ type: "extended" }, (extended) => extend(scene, extended))
    .with({ type: "deferred" }, (deferred) => defer(scene, deferred))
    .with({ type: "replied" }, () => reply(scene))
    .with({ type: "withdrawn" }, () => ({ ...request, state: "withdrawn" as const, closedOn: on }))
    .exhaustive();
  return { ...next, lastEventOn: on };
}

const types: Readonly<Record<ApplicationEvent["type"], true>> = {
  received: true,
  "correction-requested": true,
  corrected: true,
  "correction-lapsed": true,
  "third-party-consulted": true,
  "third-party-answered": true,
  "agency-consulted": true,
  "agency-answered": true,
  extended: true,
  deferred: true,
  replied: true,
  withdrawn: true,
};

function requireEvent(value: unknown): void {
  const type = typeof value === "object" && value !== null && "type" in value ? value.type : undefined;
  if (typeof type !== "string" || !Object.hasOwn(types, type))
    throw new DeadlineError("bad-event", { value: printable(type ?? value) });
}

function refusal({ request, on }: Scene, { type }: ApplicationEvent): Details | undefined {
  const { state, lastEventOn } = request;
  if (type === "received") return state === "not-received" ? undefined : { code: "already-received" };
  if (state === "not-received") return { code: "not-received-yet" };
  if (lastEventOn !== undefined && on < lastEventOn)
    return { code: "out-of-order", params: { on, after: lastEventOn } };
  if (state === "replied" || state === "lapsed" || state === "withdrawn") return { code: "already-closed" };
  const ofCorrection = type === "corrected" || type === "correction-lapsed";
  if (state === "awaiting-correction")
    return ofCorrection || type === "withdrawn" || type === "correction-requested"
      ? undefined
      : { code: "awaiting-correction" };
  return ofCorrection ? { code: "no-correction-requested" } : undefined;
}
