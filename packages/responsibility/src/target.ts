import type { DomainId, InformationKind } from "@gongkai/law";
import { channels, isAct, isChannel, type Act, type Channel } from "./channel.ts";
import type { Problem } from "./errors.ts";
import { shown } from "./internal/shown.ts";
import type { Medium, RouteStep } from "./route.ts";
import type { Subject, Topic } from "./subject.ts";

/**
 * What a region puts on a channel: in place of the media of the national rule (`replace`), or beside them (`add`). On a
 * channel the national route does not use, a target adds a step.
 */
export interface Target {
  readonly channel: Channel;
  readonly mode: "replace" | "add";
  readonly media: readonly Medium[];
  /** For which information; left out, for all. */
  readonly domains?: readonly DomainId[];
  readonly kinds?: readonly InformationKind[];
  readonly items?: readonly Subject[];
  /** Of a step that the target adds; `publish` and `should` if left out. */
  readonly act?: Act;
  readonly force?: RouteStep["force"];
}

/** The targets of a region or department, as a compiled profile supplies them. */
export type Targets = readonly Target[];

/** Reads targets, adding what is wrong with them to `problems`. */
export function readTargets(given: unknown, problems: Problem[]): Targets {
  if (given === undefined) return [];
  const bad = (...path: (string | number)[]): void => {
    problems.push({ code: "bad-target", path: ["targets", ...path], params: {} });
  };
  if (!Array.isArray(given)) {
    bad();
    return [];
  }
  const list: readonly unknown[] = given;
  return list.filter((target, i): target is Target => {
    if (typeof target !== "object" || target === null) {
      bad(i);
      return false;
    }
    const { channel, mode, media, act } = target as Partial<Record<keyof Target, unknown>>;
    const before = problems.length;
    if (!isChannel(channel))
      problems.push({
        code: "unknown-channel",
        path: ["targets", i, "channel"],
        params: { given: shown(channel) },
      });
    if (act !== undefined && !isAct(act))
      problems.push({ code: "unknown-act", path: ["targets", i, "act"], params: { given: shown(act) } });
    if (mode !== "replace" && mode !== "add") bad(i, "mode");
    if (!Array.isArray(media) || !media.every(isMedium)) bad(i, "media");
    return problems.length === before;
  });
}

function isMedium(given: unknown): given is Medium {
  if (typeof given !== "object" || given === null || !("name" in given)) return false;
  const { name } = given;
  return typeof name === "object" && name !== null && "zh" in name && "en" in name;
}

/** The route with a region's targets in it, in the order of the channels. */
export function applyTargets(
  route: readonly RouteStep[],
  targets: Targets,
  about: Topic,
): readonly RouteStep[] {
  const steps = [...route];
  for (const target of targets) {
    if (!concerns(target, about)) continue;
    const at = steps.findIndex(({ channel }) => channel === target.channel);
    const step = steps[at];
    if (step === undefined) {
      const { channel, act = "publish", force = "should", media } = target;
      steps.push({ channel, act, force, basis: [], media });
    } else {
      const kept = target.mode === "add" ? (step.media ?? []) : [];
      steps[at] = { ...step, media: [...kept, ...target.media] };
    }
  }
  return steps.sort((a, b) => channels.indexOf(a.channel) - channels.indexOf(b.channel));
}

function concerns({ domains, kinds, items }: Target, { item, kind, domain }: Topic): boolean {
  if (domains !== undefined && (domain === undefined || !domains.includes(domain))) return false;
  if (kinds !== undefined && !kinds.includes(kind)) return false;
  return items === undefined || (item !== undefined && items.includes(item));
}
