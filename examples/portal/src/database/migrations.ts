/** The database step by step, in plain SQL. A step that was released is never changed; a change is a new step. */
import { Migrator, sql, type Kysely, type Migration } from "kysely";
import type { Tables } from "./tables.ts";

const migrations: Readonly<Record<string, Migration>> = {
  "0001-records": {
    async up(db: Kysely<unknown>) {
      await sql`
        create table records (
          id integer generated always as identity primary key,
          item text not null,
          title text not null,
          entered jsonb not null,
          revision integer not null default 1,
          edited_by text not null,
          edited_at timestamptz not null default now()
        )`.execute(db);
      await sql`
        create table publications (
          id integer generated always as identity primary key,
          record_id integer not null references records (id),
          version integer not null,
          revision integer not null,
          item text not null,
          title text not null,
          publisher text not null,
          payload jsonb not null,
          disclosure jsonb not null,
          withheld jsonb not null,
          published_on date not null,
          published_at timestamptz not null default now(),
          published_by text not null,
          verdict text not null check (verdict in ('pass', 'fail', 'notEvaluated')),
          confirmed jsonb not null,
          reason text not null,
          unique (record_id, version),
          check (confirmed = '[]' or reason <> '')
        )`.execute(db);
      await sql`create index publications_by_day on publications (published_on desc, id desc)`.execute(db);
      await sql`
        create table acts (
          id integer generated always as identity primary key,
          record_id integer not null references records (id),
          channel text not null,
          act text not null check (act in ('publish', 'share', 'exchange')),
          done_on date not null,
          noted_by text not null,
          noted_at timestamptz not null default now(),
          unique (record_id, channel, act, done_on)
        )`.execute(db);
    },
  },
};

/** Brings a database up to date; several processes may do so at once. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error("the database could not be brought up to date", { cause: error });
}
