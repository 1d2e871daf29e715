/** The whole portal on one database: first as its readers see it, then at the desk. */
import { afterAll, beforeAll } from "vitest";
import { testDesk } from "./desk.ts";
import { openPortal, type Portal } from "./portal.ts";
import { testPublic } from "./public.ts";

let portal: Portal;

beforeAll(async () => {
  portal = await openPortal();
}, 60_000);

afterAll(() => portal.close());

testPublic(() => portal);
testDesk(() => portal);
