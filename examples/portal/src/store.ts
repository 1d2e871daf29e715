/** What the pages ask of the database. */
import { sql, type Kysely, type Selectable } from "kysely";
import type { RouteAct } from "@gongkai/responsibility";
import type { Confirmed, Tables } from "./database/tables.ts";
import type { Entered } from "./form/entered.ts";
import type { Offered } from "./items.ts";

export type RecordRow = Selectable<Tables["records"]>;
export type PublicationRow = Selectable<Tables["publications"]>;

/** A working copy and what became public of it. */
export interface Worked extends RecordRow {
  /** The revision that is public, and the day something of it first was; `null` where it never was. */
  readonly published_revision: number | null;
  readonly first_published_on: string | null;
}

/** What is typed on the desk. */
export interface Draft {
  readonly title: string;
  readonly entered: Entered;
  readonly officer: string;
}

/** What goes out. */
export interface Outgoing {
  readonly title: string;
  readonly publisher: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly disclosure: Readonly<Record<string, unknown>>;
  readonly withheld: readonly string[];
  readonly on: string;
  readonly officer: string;
  readonly verdict: PublicationRow["verdict"];
  readonly confirmed: readonly Confirmed[];
  readonly reason: string;
}

export interface Filter {
  readonly item?: Offered | undefined;
  readonly text?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface Page {
  readonly rows: readonly PublicationRow[];
  readonly total: number;
}

export type Store = ReturnType<typeof createStore>;

export function createStore(db: Kysely<Tables>) {
  /** The newest version of every record that is public. */
  const current = () =>
    db
      .with("current", (q) =>
        q
          .selectFrom("publications")
          .distinctOn("record_id")
          .selectAll()
          .orderBy("record_id")
          .orderBy("version", "desc"),
      )
      .selectFrom("current");

  const worked = (q: Pick<Kysely<Tables>, "selectFrom"> = db) =>
    q
      .selectFrom("records")
      .selectAll("records")
      .select((eb) => [
        eb
          .selectFrom("publications")
          .whereRef("record_id", "=", "records.id")
          .select((p) => p.fn.max("publications.revision").as("last"))
          .as("published_revision"),
        eb
          .selectFrom("publications")
          .whereRef("record_id", "=", "records.id")
          .select((p) => p.fn.min("published_on").as("first"))
          .as("first_published_on"),
      ]);

  return {
    async create(item: Offered, { title, entered, officer }: Draft): Promise<number> {
      const { id } = await db
        .insertInto("records")
        .values({ item, title, entered: JSON.stringify(entered), edited_by: officer })
        .returning("id")
        .executeTakeFirstOrThrow();
      return id;
    },

    /** Whether the change was made: it is not where somebody else changed the record meanwhile. */
    async change(id: number, revision: number, { title, entered, officer }: Draft): Promise<boolean> {
      const changed = await db
        .updateTable("records")
        .set((eb) => ({
          title,
          entered: JSON.stringify(entered),
          revision: eb("revision", "+", 1),
          edited_by: officer,
          edited_at: sql<Date>`now()`,
        }))
        .where("id", "=", id)
        .where("revision", "=", revision)
        .returning("id")
        .executeTakeFirst();
      return changed !== undefined;
    },

    async record(id: number): Promise<Worked | undefined> {
      return worked().where("records.id", "=", id).executeTakeFirst();
    },

    /** Records with something that is not public yet, the longest untouched first. */
    async unpublished(limit: number): Promise<readonly Worked[]> {
      const all = db.selectFrom(worked().as("worked")).selectAll();
      return all
        .where((eb) =>
          eb.or([eb("published_revision", "is", null), eb("published_revision", "<", eb.ref("revision"))]),
        )
        .orderBy("edited_at")
        .limit(limit)
        .execute();
    },

    /**
     * Publishes the revision that was looked at, and notes that this site published it. Whether that revision is public
     * now: it is not where somebody changed the record meanwhile; asked twice, it was done once.
     */
    async publish(id: number, revision: number, outgoing: Outgoing): Promise<boolean> {
      return db.transaction().execute(async (trx) => {
        const record = await trx
          .selectFrom("records")
          .select("item")
          .where("id", "=", id)
          .where("revision", "=", revision)
          .forUpdate()
          .executeTakeFirst();
        if (record === undefined) return false;
        const { last, published } = await trx
          .selectFrom("publications")
          .where("record_id", "=", id)
          .select((eb) => [eb.fn.max("version").as("last"), eb.fn.max("revision").as("published")])
          .executeTakeFirstOrThrow();
        if (published === revision) return true;
        const { title, publisher, payload, disclosure, withheld, on, officer, verdict, confirmed, reason } =
          outgoing;
        await trx
          .insertInto("publications")
          .values({
            record_id: id,
            version: (last ?? 0) + 1,
            revision,
            item: record.item,
            title,
            publisher,
            payload: JSON.stringify(payload),
            disclosure: JSON.stringify(disclosure),
            withheld: JSON.stringify(withheld),
            published_on: on,
            published_by: officer,
            verdict,
            confirmed: JSON.stringify(confirmed),
            reason,
          })
          .execute();
        await trx
          .insertInto("acts")
          .values({
            record_id: id,
            channel: "government-website",
            act: "publish",
            done_on: on,
            noted_by: officer,
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        return true;
      });
    },

    async noteAct(id: number, { channel, act, on }: RouteAct, officer: string): Promise<void> {
      await db
        .insertInto("acts")
        .values({ record_id: id, channel, act, done_on: on, noted_by: officer })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async acts(ids: readonly number[]): Promise<ReadonlyMap<number, readonly RouteAct[]>> {
      const rows =
        ids.length === 0
          ? []
          : await db
              .selectFrom("acts")
              .selectAll()
              .where("record_id", "in", [...ids])
              .orderBy("done_on")
              .orderBy("id")
              .execute();
      return new Map(
        ids.map((id) => [
          id,
          rows
            .filter(({ record_id }) => record_id === id)
            .map(({ channel, act, done_on }) => ({ channel, act, on: done_on })),
        ]),
      );
    },

    /** Every version of a record that was public, the newest first. */
    async versions(id: number): Promise<readonly PublicationRow[]> {
      return db
        .selectFrom("publications")
        .selectAll()
        .where("record_id", "=", id)
        .orderBy("version", "desc")
        .execute();
    },

    /** What is public now, the newest first. */
    async list({ item, text, from, to }: Filter, page: number, size: number): Promise<Page> {
      let found = current();
      if (item !== undefined) found = found.where("item", "=", item);
      if (from !== undefined) found = found.where("published_on", ">=", from);
      if (to !== undefined) found = found.where("published_on", "<=", to);
      if (text !== undefined) {
        const pattern = `%${text.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
        found = found.where((eb) =>
          eb.or([eb("title", "ilike", pattern), eb("publisher", "ilike", pattern)]),
        );
      }
      const { total } = await found
        .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("total"))
        .executeTakeFirstOrThrow();
      const rows = await found
        .selectAll()
        .orderBy("published_on", "desc")
        .orderBy("id", "desc")
        .limit(size)
        .offset((page - 1) * size)
        .execute();
      return { rows, total };
    },

    /** Whether the database answers. */
    async ping(): Promise<void> {
      await sql`select 1`.execute(db);
    },
  };
}
