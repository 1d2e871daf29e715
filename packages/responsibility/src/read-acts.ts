import { isAct, isChannel } from "./channel.ts";
import type { RouteAct, RouteCheckQuery } from "./check-route.ts";
import type { Problem } from "./errors.ts";
import { isDay } from "./internal/day.ts";
import { shown } from "./internal/shown.ts";

/** An act with its place in what was given. */
export interface ReadAct extends RouteAct {
  readonly index: number;
}

/** Reads acts, adding what is wrong with them to `problems`. */
export function readActs(given: unknown, problems: Problem[]): readonly ReadAct[] {
  if (!Array.isArray(given)) {
    problems.push({ code: "not-an-object", path: ["acts"], params: {} });
    return [];
  }
  const list: readonly unknown[] = given;
  return list.flatMap((entry, index): readonly ReadAct[] => {
    if (typeof entry !== "object" || entry === null) {
      problems.push({ code: "not-an-object", path: ["acts", index], params: {} });
      return [];
    }
    const { channel, act, on } = entry as Partial<Record<keyof RouteAct, unknown>>;
    const path = (key: string): Problem["path"] => ["acts", index, key];
    if (!isChannel(channel))
      problems.push({ code: "unknown-channel", path: path("channel"), params: { given: shown(channel) } });
    else if (!isAct(act))
      problems.push({ code: "unknown-act", path: path("act"), params: { given: shown(act) } });
    else if (!isDay(on)) problems.push({ code: "bad-day", path: path("on"), params: { given: shown(on) } });
    else return [{ channel, act, on, index }];
    return [];
  });
}

/** The day of the check, the days of change in order, and the limit on latency. */
export interface ReadDays {
  readonly asOf: string | undefined;
  readonly changes: readonly string[];
  readonly limit: number | undefined;
}

/** Reads the days a check is given, adding what is wrong with them to `problems`. */
export function readDays(query: RouteCheckQuery, problems: Problem[]): ReadDays {
  const { asOf, changedOn, failAfterDays } = query;
  const changes: readonly unknown[] = Array.isArray(changedOn)
    ? changedOn
    : changedOn === undefined
      ? []
      : [changedOn];
  const days = changes.filter(isDay);
  if (asOf !== undefined && !isDay(asOf))
    problems.push({ code: "bad-day", path: ["asOf"], params: { given: shown(asOf) } });
  for (const day of changes)
    if (!isDay(day)) problems.push({ code: "bad-day", path: ["changedOn"], params: { given: shown(day) } });
  if (failAfterDays !== undefined && !(failAfterDays >= 0))
    problems.push({ code: "bad-limit", path: ["failAfterDays"], params: {} });
  const past = days.filter((day) => asOf === undefined || day <= asOf);
  return { asOf, changes: [...new Set(past)].sort(), limit: failAfterDays };
}
