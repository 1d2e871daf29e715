import type { Confidence, InformationKind, ProvisionId } from "@gongkai/law";
import type { ConsultRow } from "./consult-row.ts";
import type { Coverage, DutyForce, Principle, Quality } from "./duty.ts";
import type { About } from "./query.ts";
import type { Question } from "./question.ts";
import type { Actors, DutyRole, Role } from "./role.ts";
import type { Subject } from "./subject.ts";

/** A body known to have been abolished or merged (撤销、合并), and by whom its functions are carried on. */
export interface AbolishedBody {
  readonly body: string;
  /** The first day on which it no longer existed. */
  readonly on: string;
  readonly successor?: string;
  /** Where that is written, e.g. the document number. */
  readonly source?: string;
}

/** Whom to ask about: an item, or no more than a kind of information; on which day; and who did what. */
export type ResponsibilityQuery = About & {
  /** The day on which the information is to be disclosed; it chooses the version of every rule. */
  readonly on: string;
  readonly actors?: Actors;
  readonly abolished?: readonly AbolishedBody[];
};

/** A body that discloses (公开主体), what of the information, and by which sentence. */
export interface Party {
  readonly body: string;
  /** The roles it was named under; `successor` where it carries on for another. */
  readonly roles: readonly DutyRole[];
  readonly principle: Principle;
  readonly covers: Coverage;
  readonly force: DutyForce;
  readonly basis: readonly ProvisionId[];
  /** `memory` where a succession that was not read in a document led to this body. */
  readonly confidence: Confidence;
  /** What it also answers for (对…负责), where a sentence says so. */
  readonly answersFor: readonly Quality[];
}

/** A body to be asked before disclosing (协商、确认), or whose opinion may be asked. */
export interface Consultation {
  readonly body: string;
  /** `always`: before any disclosure that concerns it. `on-request`: when somebody applies for the information. */
  readonly when: ConsultRow["when"];
  readonly force: ConsultRow["force"];
  readonly basis: readonly ProvisionId[];
}

/** How an answer was reached, as data. */
export type Step =
  | {
      readonly code: "named";
      readonly role: DutyRole;
      readonly body: string;
      readonly basis: readonly ProvisionId[];
    }
  | { readonly code: "not-asked"; readonly role: DutyRole; readonly body: string }
  | { readonly code: "never-answers"; readonly role: Role; readonly body: string }
  | {
      readonly code: "no-express-rule";
      readonly matter: "from-agency" | "joint" | "unit" | "consultation" | "utility";
    }
  | { readonly code: "enterprise-bound"; readonly body: string }
  | {
      readonly code: "succeeded";
      readonly body: string;
      readonly successor: string;
      readonly source: string;
      readonly confidence: Confidence;
    };

/** Who discloses, as far as it can be said. */
export interface Responsibility {
  readonly item?: Subject;
  readonly kind: InformationKind;
  readonly on: string;
  readonly parties: readonly Party[];
  readonly consult: readonly Consultation[];
  readonly questions: readonly Question[];
  readonly steps: readonly Step[];
  readonly basis: readonly ProvisionId[];
}
