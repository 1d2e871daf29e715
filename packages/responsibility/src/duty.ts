import type { DomainId, InformationKind, ProvisionId } from "@gongkai/law";
import type { DutyRole } from "./role.ts";
import type { Subject, Topic } from "./subject.ts";

/**
 * Which of the three principles makes a body disclose: 谁批准、谁公开 (`approver`), 谁实施、谁公开 (`implementer`),
 * 谁制作、谁公开 (`maker`). What an organ obtained and keeps is dealt with beside what it made, as the Regulation does.
 */
export type Principle = "approver" | "implementer" | "maker";

/**
 * How much of the information a body discloses: all of it (`whole`), what it holds of it (`what-it-holds`,
 * 按照掌握信息的情况), or what belongs to the functions it exercises in its own name (`own-functions`).
 */
export type Coverage = "whole" | "what-it-holds" | "own-functions";

/** How strongly the duty binds; `info` is a power without a duty (可以). */
export type DutyForce = "must" | "should" | "explore" | "info";

/** What somebody answers for (对…负责) beside disclosing. */
export type Quality = "truth" | "accuracy" | "legality";

/** What a row is about: kinds of information, narrowed to domains; and single subjects. */
export interface Scope {
  readonly kinds?: readonly InformationKind[];
  readonly domains?: readonly DomainId[];
  /** Domains left out of `kinds`; a question put by kind alone still matches. */
  readonly notDomains?: readonly DomainId[];
  readonly subjects?: readonly Subject[];
}

/** From the first to the last day in force, both included; `null` where no end was found. */
export interface Span {
  readonly from: string;
  readonly to: string | null;
}

/** A sentence that names who discloses. */
export interface DutyRow extends Span {
  readonly provision: ProvisionId;
  readonly scope: Scope;
  readonly roles: readonly DutyRole[];
  readonly principle: Principle;
  readonly covers: Coverage;
  readonly force: DutyForce;
  /** The sentence the force is taken from, where the row's own says who (由…负责公开) and another that it must be. */
  readonly boundBy?: ProvisionId;
  readonly answersFor?: readonly Quality[];
}

/** Whether something is in force on a day. */
export function inForce({ from, to }: Span, on: string): boolean {
  return from <= on && (to === null || on <= to);
}

/** Rows of one instrument. */
export function dutiesOf(span: Span, rows: readonly Omit<DutyRow, keyof Span>[]): readonly DutyRow[] {
  return rows.map((row) => ({ ...row, ...span }));
}

/** Whether a scope holds a topic. */
export function holds(
  { kinds, domains, notDomains, subjects }: Scope,
  { item, kind, domain }: Topic,
): boolean {
  if (item !== undefined && subjects?.includes(item) === true) return true;
  if (kinds === undefined && domains === undefined) return false;
  if (kinds?.includes(kind) === false) return false;
  if (domain === undefined) return domains === undefined;
  return domains?.includes(domain) !== false && notDomains?.includes(domain) !== true;
}
