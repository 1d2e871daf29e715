/** What each event does to a disclosure request that can take it. */
import type { CivilDate } from "@gongkai/calendar";
import type { Consultation } from "../application.ts";
import { ruleFor } from "../rules.ts";
import { checkedAmount, checkedDay } from "./check.ts";
import { correctionNotice, opinionDeadline, replyClock, under2019, type Request } from "./request.ts";
import { reported, type Of, type Scene } from "./scene.ts";

export function receive(scene: Scene, { by, confirmedOn }: Of<"received">): Request {
  const { request, on } = scene;
  const needsConfirmation = (by === "ordinary-post" || by === "online-or-fax") && under2019(on);
  const received = (day: CivilDate, then: Request): Request => ({
    ...then,
    state: "running",
    receivedOn: day,
    runsFrom: day,
  });
  if (!needsConfirmation) return received(on, request);
  if (confirmedOn === undefined)
    return reported(
      { ...scene, request: { ...request, state: "awaiting-confirmation" } },
      { code: "not-confirmed", severity: "warning", provision: "foi19-31" },
    );
  const day = checkedDay(confirmedOn, `events[${scene.index}].confirmedOn`);
  if (day < on) return reported(scene, { code: "out-of-order", params: { on: day, after: on } });
  if (by !== "ordinary-post" || day === on) return received(day, request);
  return received(
    day,
    reported(scene, {
      code: "confirmed-late",
      severity: "warning",
      provision: "foi19-31",
      params: { on: day, received: on },
    }),
  );
}

export function requestCorrection(scene: Scene): Request {
  const { request, on, calendar } = scene;
  if (request.correctionRequestedOn !== undefined)
    return reported(scene, { code: "second-correction-request", force: "must", provision: "foi19-30" });
  const asked: Request = { ...request, state: "awaiting-correction", correctionRequestedOn: on };
  const dueOn = correctionNotice(request, calendar)?.dueOn;
  if (dueOn === undefined || on <= dueOn) return asked;
  return reported(
    { ...scene, request: asked },
    { code: "correction-request-late", force: "must", provision: "foi19-30", params: { on, dueOn } },
  );
}

function partyOf({
  type,
  party = "",
}: Of<"agency-consulted" | "third-party-consulted"> | Of<"agency-answered" | "third-party-answered">) {
  return { of: type.startsWith("agency") ? "agency" : "third-party", party } as const;
}

export function consult(scene: Scene, event: Of<"agency-consulted" | "third-party-consulted">): Request {
  const { request, on, calendar } = scene;
  const { of, party } = partyOf(event);
  if (request.consultations.some((other) => other.of === of && other.party === party))
    return reported(scene, { code: "already-consulted", params: { party } });
  const opinion = opinionDeadline(of, on, calendar);
  const consultation: Consultation = {
    of,
    party,
    askedOn: on,
    ...(opinion === undefined ? undefined : { opinion }),
  };
  return { ...request, consultations: [...request.consultations, consultation] };
}

export function hear(scene: Scene, event: Of<"agency-answered" | "third-party-answered">): Request {
  const { request, on } = scene;
  const { of, party } = partyOf(event);
  const open = request.consultations.find(
    (other) => other.of === of && other.party === party && other.answeredOn === undefined,
  );
  if (open === undefined) return reported(scene, { code: "not-consulted", params: { party } });
  const consultations = request.consultations.map((other) =>
    other === open ? { ...other, answeredOn: on } : other,
  );
  const heard: Request = { ...request, consultations };
  const dueOn = open.opinion?.dueOn;
  if (dueOn === undefined || on <= dueOn) return heard;
  return reported(
    { ...scene, request: heard },
    {
      code: "opinion-late",
      severity: "warning",
      force: "must",
      provision: of === "agency" ? "foi19-34" : "foi19-32",
      params: { on, dueOn, party },
    },
  );
}

export function extend(scene: Scene, { amount }: Of<"extended">): Request {
  const { request, on, calendar, index } = scene;
  const { runsFrom } = request;
  if (runsFrom === undefined) return reported(scene, { code: "not-received-yet" });
  const { id, extension } = ruleFor("request-reply", runsFrom);
  const provision = id === "foi07-24-reply" ? "foi07-24-reply" : "foi19-33-reply";
  if (request.extension !== undefined)
    return reported(scene, { code: "second-extension", force: "must", provision });
  const dueOn = replyClock(request, calendar)?.dueOn;
  if (dueOn !== undefined && on > dueOn)
    return reported(scene, { code: "extension-too-late", force: "must", provision, params: { on, dueOn } });
  const allowed = extension?.upTo ?? 0;
  const asked = amount === undefined ? allowed : checkedAmount(amount, `events[${index}].amount`);
  const extended: Request = { ...request, extension: Math.min(asked, allowed) };
  if (asked <= allowed) return extended;
  return reported(
    { ...scene, request: extended },
    { code: "extension-capped", force: "must", provision, params: { asked, allowed } },
  );
}

export function defer(scene: Scene, { until }: Of<"deferred">): Request {
  const { request, on, index } = scene;
  const day = checkedDay(until, `events[${index}].until`);
  if (!under2019(on)) return reported(scene, { code: "no-deferral" });
  if (day < on) return reported(scene, { code: "out-of-order", params: { on: day, after: on } });
  return { ...request, deferredUntil: day };
}

export function reply(scene: Scene): Request {
  const { request, on, calendar } = scene;
  const replied: Request = { ...request, state: "replied", closedOn: on };
  const clock = replyClock(request, calendar);
  const dueOn = request.deferredUntil ?? clock?.dueOn;
  if (clock === undefined || dueOn === undefined || on <= dueOn) return replied;
  return reported(
    { ...scene, request: replied },
    {
      code: "reply-late",
      force: "must",
      provision: clock.rule === "foi07-24-reply" ? "foi07-24-reply" : "foi19-33-reply",
      params: { on, dueOn },
    },
  );
}
