/** A disclosure request (政府信息公开申请) as a sequence of events, and what its clocks say. Plain data. */
import type { CivilDate } from "@gongkai/calendar";
import type { Force, ProvisionId } from "@gongkai/law";
import type { Deadline, ExcludedPeriod } from "./deadline.ts";

/** How a request comes in; it decides which day counts as the day of receipt (第三十一条). */
export type ReceivedBy = "in-person" | "registered-post" | "ordinary-post" | "online-or-fax";

/** What can happen to a request. `on` is the day it happened. */
export type ApplicationEvent =
  /** By ordinary post, online or fax the day of receipt is `confirmedOn`, on which it was confirmed with the applicant. */
  | {
      readonly type: "received";
      readonly on: string;
      readonly by?: ReceivedBy;
      readonly confirmedOn?: string;
    }
  /** The applicant is told, once, what to correct (补正). */
  | { readonly type: "correction-requested"; readonly on: string }
  /** The corrected request is received: the reply period starts anew. */
  | { readonly type: "corrected"; readonly on: string }
  /** The applicant let the time for correction pass without good reason. */
  | { readonly type: "correction-lapsed"; readonly on: string }
  /** A third party or another agency receives the letter asking for its opinion. */
  | {
      readonly type: "third-party-consulted" | "agency-consulted";
      readonly on: string;
      readonly party?: string;
    }
  | {
      readonly type: "third-party-answered" | "agency-answered";
      readonly on: string;
      readonly party?: string;
    }
  /** The extension is approved and the applicant told; the longest that is allowed where no amount is given. */
  | { readonly type: "extended"; readonly on: string; readonly amount?: number }
  /** Requests beyond a reasonable number: the agency sets a reasonable day itself (第三十五条). */
  | { readonly type: "deferred"; readonly on: string; readonly until: string }
  | { readonly type: "replied"; readonly on: string }
  | { readonly type: "withdrawn"; readonly on: string };

/** Where a request stands. */
export type ApplicationState =
  | "not-received"
  | "awaiting-confirmation"
  | "running"
  | "awaiting-correction"
  | "consulting"
  | "replied"
  | "lapsed"
  | "withdrawn";

/** What is wrong with the order or the time of an event. */
export type ApplicationIssueCode =
  | "not-received-yet"
  | "already-received"
  | "out-of-order"
  | "already-closed"
  | "awaiting-correction"
  | "no-correction-requested"
  | "second-correction-request"
  | "correction-request-late"
  | "not-confirmed"
  | "confirmed-late"
  | "already-consulted"
  | "not-consulted"
  | "opinion-late"
  | "second-extension"
  | "extension-too-late"
  | "extension-capped"
  | "no-deferral"
  | "reply-late";

/** A finding about one event. An event with an `error` about its order is left out of account. */
export interface ApplicationIssue {
  readonly code: ApplicationIssueCode;
  readonly path: readonly ["events", number];
  readonly severity: "error" | "warning" | "info";
  readonly force?: Force;
  readonly provision?: ProvisionId;
  readonly params: Readonly<Record<string, string | number>>;
}

/** One consultation: whom, since when, and by when its opinion is due. */
export interface Consultation {
  readonly of: "third-party" | "agency";
  readonly party: string;
  readonly askedOn: CivilDate;
  readonly answeredOn?: CivilDate;
  /** None under the 2007 regulation, which set no time. */
  readonly opinion?: Deadline;
}

/** The clocks of a disclosure request after its events. */
export interface ApplicationClock {
  readonly state: ApplicationState;
  /** The day that counts as the day of receipt. */
  readonly receivedOn?: CivilDate;
  /** The clock of the notice to correct, from the day of receipt; none under the 2007 regulation. */
  readonly correctionNotice?: Deadline;
  /**
   * The reply. None while the request waits for confirmation or correction, and under the 2007 regulation while a third
   * party has not answered; a consultation still open is taken to last as long as it may.
   */
  readonly reply?: Deadline;
  readonly deferredUntil?: CivilDate;
  readonly consultations: readonly Consultation[];
  /** The days left out for consultations: from the day after a letter is received through the day of the answer. */
  readonly excluded: readonly ExcludedPeriod[];
  readonly closedOn?: CivilDate;
  readonly issues: readonly ApplicationIssue[];
}
