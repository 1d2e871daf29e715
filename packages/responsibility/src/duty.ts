import type { DomainId, InformationKind, ProvisionId } from "@gongkai/law";
import type { DutyRole } from "./role.ts";
import type { Subject } from "./subject.ts";

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

/** What a row is about: kinds of information, narrowed to domains; or single subjects. */
export interface Scope {
  readonly kinds?: readonly InformationKind[];
  readonly domains?: readonly DomainId[];
  /** Domains left out of `kinds`; a question put by kind alone still matches. */
  readonly notDomains?: readonly DomainId[];
  readonly subjects?: readonly Subject[];
}

/** A sentence in force from one day to another (`null`: no end found), both included. */
export interface Dated {
  readonly provision: ProvisionId;
  readonly from: string;
  readonly to: string | null;
}

/** A sentence that names who discloses. */
export interface DutyRow extends Dated {
  readonly scope: Scope;
  readonly roles: readonly DutyRole[];
  readonly principle: Principle;
  readonly covers: Coverage;
  readonly force: DutyForce;
  /**
   * The sentence the force is taken from, where the row's own says who (由…负责公开) and another says that it must be
   * disclosed.
   */
  readonly boundBy?: ProvisionId;
  /** What the body also answers for, where the sentence says so: truth (真实性), accuracy (准确性), legality (合法性). */
  readonly answersFor?: readonly Quality[];
}

/** What somebody answers for (对…负责) beside disclosing. */
export type Quality = "truth" | "accuracy" | "legality" | "timeliness" | "completeness";

export function inForce(row: Dated, on: string): boolean {
  return row.from <= on && (row.to === null || on <= row.to);
}
