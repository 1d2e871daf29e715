import type { StatementOf } from "../statement-format.ts";
import { report, type StatementRun } from "./statement-run.ts";

/** States a duty beside the items: a new one, or an inherited one anew. */
export function setDuty(run: StatementRun<StatementOf<"set-duty">>): void {
  const { duty, name, due, body, recipient } = run.statement;
  const { duties } = run.profile.draft;
  if (duties.get(duty)?.provenance.profile === run.profile.ref) {
    report(run, "duty-exists", ["duty"], { duty });
    return;
  }
  duties.set(duty, {
    value: { duty, name, due, ...(body && { body }), ...(recipient && { recipient }) },
    provenance: run.provenance,
  });
}

/** Takes a duty away. */
export function removeDuty(run: StatementRun<StatementOf<"remove-duty">>): void {
  const { duty } = run.statement;
  if (!run.profile.draft.duties.delete(duty)) report(run, "unknown-duty", ["duty"], { duty });
}

/** Says to whom the profile applies; what is not said stays as inherited. */
export function setScope(run: StatementRun<StatementOf<"set-scope">>): void {
  const { provenance, profile, statement } = run;
  const { region, levels, bodies, coordinator } = statement;
  profile.draft.scope = {
    ...profile.draft.scope,
    ...(region && { region: { value: region, provenance } }),
    ...(levels && { levels: { value: levels, provenance } }),
    ...(bodies && { bodies: { value: bodies, provenance } }),
    ...(coordinator && { coordinator: { value: coordinator, provenance } }),
  };
}

/** Adds days to the working calendar. */
export function addCalendar(run: StatementRun<StatementOf<"add-calendar">>): void {
  const { name, off, work } = run.statement;
  const both = off.filter((day) => work.includes(day));
  for (const day of both) report(run, "day-both", ["off", off.indexOf(day)], { day });
  if (both.length === 0)
    run.profile.draft.calendars.push({ value: { name, off, work }, provenance: run.provenance });
}
