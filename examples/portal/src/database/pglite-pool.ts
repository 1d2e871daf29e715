/** The embedded PostgreSQL in the shape of a pool, so that the same dialect and the same SQL serve both databases. */
import type { PGlite } from "@electric-sql/pglite";
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";

/** A pool of the one connection there is: who asks while it is taken waits for it. */
export function poolOf(database: PGlite): PostgresPool {
  let free = Promise.resolve();
  return {
    async connect() {
      const before = free;
      let release = (): void => {};
      free = new Promise((resolve) => {
        release = resolve;
      });
      await before;
      return clientOf(database, release);
    },
    end: () => database.close(),
  };
}

function clientOf(database: PGlite, release: () => void): PostgresPoolClient {
  async function query<Row>(
    text: unknown,
    parameters?: readonly unknown[],
  ): Promise<PostgresQueryResult<Row>> {
    if (typeof text !== "string") throw new TypeError("cursors are not supported");
    const { rows, affectedRows = 0 } = await database.query<Row>(text, [...(parameters ?? [])]);
    return { command: "UPDATE", rowCount: affectedRows, rows };
  }
  return { query: query as PostgresPoolClient["query"], release };
}
