/** The tables as the queries see them. Days are `YYYY-MM-DD` texts, moments are instants. */
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from "kysely";
import type { RouteAct } from "@gongkai/responsibility";
import type { Entered } from "../form/entered.ts";
import type { Offered } from "../items.ts";

export interface Tables {
  records: RecordTable;
  publications: PublicationTable;
  acts: ActTable;
}

/** The working copy of a record. The public never sees it. */
interface RecordTable {
  id: GeneratedAlways<number>;
  item: Offered;
  title: string;
  /** What was typed, by field. */
  entered: JSONColumnType<Entered>;
  /** Counts the changes, so that nobody overwrites what they have not seen. */
  revision: Generated<number>;
  edited_by: string;
  edited_at: ColumnType<Date, never, Date>;
}

/** What the public sees: one row for every time a record was published, never changed afterwards. */
interface PublicationTable {
  id: GeneratedAlways<number>;
  record_id: number;
  version: number;
  /** The revision of the working copy that was published. */
  revision: number;
  item: Offered;
  title: string;
  publisher: string;
  /** The public part of the payload. */
  payload: JSONColumnType<Readonly<Record<string, unknown>>>;
  /** Days and numbers of the disclosure itself. */
  disclosure: JSONColumnType<Readonly<Record<string, unknown>>>;
  /** The fields kept from the public. */
  withheld: JSONColumnType<readonly string[]>;
  published_on: string;
  published_at: Generated<Date>;
  published_by: string;
  verdict: "pass" | "fail" | "notEvaluated";
  /** The failing findings that the officer saw and confirmed. */
  confirmed: JSONColumnType<readonly Confirmed[]>;
  reason: string;
}

/** A failing finding with which a record was published all the same. */
export interface Confirmed {
  readonly key: string;
  readonly message: string;
}

/** What was done with a record on a channel. */
interface ActTable {
  id: GeneratedAlways<number>;
  record_id: number;
  channel: RouteAct["channel"];
  act: RouteAct["act"];
  done_on: string;
  noted_by: string;
  noted_at: Generated<Date>;
}
