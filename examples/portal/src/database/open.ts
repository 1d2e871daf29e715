/** Opens the database: a PostgreSQL server by its address, or the one embedded in this process. */
import { Kysely, PostgresDialect, type PostgresPool } from "kysely";
import type { Settings } from "../settings.ts";
import { migrate } from "./migrations.ts";
import type { Tables } from "./tables.ts";

/** Left alone, both drivers would make a day an instant of some time zone. */
const asText = (text: string): string => text;

export async function openDatabase(
  settings: Pick<Settings, "databaseUrl" | "dataFolder">,
): Promise<Kysely<Tables>> {
  const { databaseUrl, dataFolder } = settings;
  const pool = databaseUrl === undefined ? await embedded(dataFolder) : await server(databaseUrl);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await migrate(db);
  return db;
}

async function embedded(folder: string): Promise<PostgresPool> {
  const [{ PGlite, types }, { poolOf }] = await Promise.all([
    import("@electric-sql/pglite"),
    import("./pglite-pool.ts"),
  ]);
  const place = folder === "memory" ? {} : { dataDir: folder };
  return poolOf(await PGlite.create({ ...place, parsers: { [types.DATE]: asText } }));
}

async function server(address: string): Promise<PostgresPool> {
  const { Pool, types } = await import("pg");
  const pool = new Pool({
    connectionString: address,
    max: 10,
    connectionTimeoutMillis: 5000,
    statement_timeout: 10_000,
    types: {
      getTypeParser: (type, format) =>
        type === types.builtins.DATE ? asText : types.getTypeParser(type, format),
    },
  });
  // A connection that breaks while idle is replaced on the next query; unheard, it would end the process.
  pool.on("error", (error) => console.error(`a database connection broke: ${error.message}`));
  return pool;
}
