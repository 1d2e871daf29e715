/** Opens the database, serves the portal, and closes both when it is told to stop. */
import { serve } from "@hono/node-server";
import { civilDateOf } from "@gongkai/calendar";
import { createApp } from "./app.tsx";
import { openDatabase } from "./database/open.ts";
import { settingsOf } from "./settings.ts";
import { createStore } from "./store.ts";

const settings = settingsOf(process.env);
const db = await openDatabase(settings);
const app = createApp({
  store: createStore(db),
  settings,
  today: () => settings.today ?? civilDateOf(Date.now()),
});
const server = serve({ fetch: app.fetch, hostname: settings.host, port: settings.port }, ({ port }) => {
  console.log(`http://${settings.host}:${port}/`);
});

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    server.close(() => {
      void db.destroy();
    });
  });
