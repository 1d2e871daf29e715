import {
  channels as channelOrder,
  isSubject,
  routePublication,
  type Channel,
  type RouteStep,
} from "@gongkai/responsibility";
import type { StatementOf } from "../statement-format.ts";
import type { DraftEntry } from "./draft.ts";
import { claim, hold, mayReplace, report, type StatementRun } from "./statement-run.ts";

/** Sets whether unasked, to whom, at which level; each on its own. */
export function setManner(entry: DraftEntry, run: StatementRun<StatementOf<"set-manner">>): void {
  const { mode, audience, levels } = run.statement;
  const free = (what: "mode" | "audience" | "levels") =>
    mayReplace(run, entry.item, entry[what]) && claim(run, entry.item, "manner", what);
  if (mode !== undefined && free("mode")) entry.mode = hold(run, mode);
  if (audience !== undefined && free("audience")) entry.audience = hold(run, audience);
  if (levels !== undefined && free("levels")) entry.levels = hold(run, levels);
}

/** Gives an item the channels that the law routes it through on the day, each with the provisions behind it. */
export function followRoutes(entry: DraftEntry, run: StatementRun<StatementOf<"follow-routes">>): void {
  for (const { channel, force, basis, media } of routeOf(entry, run.profile.asOf)) {
    const on = { ...run, provenance: { ...run.provenance, cite: basis.map((provision) => ({ provision })) } };
    const key = `${channel} ${force} ${basis.join(" ")}`;
    if (mayReplace(run, entry.item, entry.channels.get(channel)))
      entry.channels.set(channel, hold(on, { channel, force }, key));
    if (media === undefined || !mayReplace(run, entry.item, entry.targets.get(channel))) continue;
    const targets = media.map(({ name }) => ({ name }));
    entry.targets.set(
      channel,
      hold(on, { channel, targets }, `${key} ${media.map(({ name }) => name.zh).join(" ")}`),
    );
  }
  sortChannels(entry);
}

function routeOf({ item, kind }: DraftEntry, on: string): readonly RouteStep[] {
  if (isSubject(item)) return routePublication({ item, on });
  return kind === undefined ? [] : routePublication({ kind, on });
}

/** Adds channels; one that is there already is restated. */
export function addChannels(entry: DraftEntry, run: StatementRun<StatementOf<"add-channels">>): void {
  for (const use of run.statement.channels) {
    const held = entry.channels.get(use.channel);
    if (mayReplace(run, entry.item, held) && claim(run, entry.item, "manner", `channel ${use.channel}`))
      entry.channels.set(use.channel, hold(run, use));
  }
  sortChannels(entry);
}

/** Takes channels away. */
export function removeChannels(entry: DraftEntry, run: StatementRun<StatementOf<"remove-channels">>): void {
  run.statement.channels.forEach((channel, position) => {
    const held = entry.channels.get(channel);
    if (held === undefined) {
      report(run, "unknown-channel", ["channels", position], {
        item: entry.item,
        channel,
        known: [...entry.channels.keys()],
      });
    } else if (mayReplace(run, entry.item, held)) {
      entry.channels.delete(channel);
      entry.targets.delete(channel);
    }
  });
}

/** Says where a channel is found; an item that did not use the channel uses it from now on. */
export function route(entry: DraftEntry, run: StatementRun<StatementOf<"route">>): void {
  const { channel, targets } = run.statement;
  if (!mayReplace(run, entry.item, entry.targets.get(channel))) return;
  if (!claim(run, entry.item, "manner", `route ${channel}`)) return;
  entry.targets.set(channel, hold(run, { channel, targets }, channel));
  if (!entry.channels.has(channel))
    entry.channels.set(channel, hold(run, { channel, force: "must" }, `use ${channel}`));
  sortChannels(entry);
}

function sortChannels({ channels }: DraftEntry): void {
  const rank = ([channel]: [Channel, unknown]) => channelOrder.indexOf(channel);
  const sorted = [...channels].sort((a, b) => rank(a) - rank(b));
  channels.clear();
  for (const [channel, held] of sorted) channels.set(channel, held);
}
