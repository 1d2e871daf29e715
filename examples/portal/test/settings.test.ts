import { describe, expect, test } from "vitest";
import { createApp } from "../src/app.tsx";
import { settingsOf } from "../src/settings.ts";
import type { Store } from "../src/store.ts";

describe("settings", () => {
  test("serve this machine on the embedded database where nothing is set", () => {
    expect(settingsOf({ PORT: "" })).toMatchObject({
      host: "127.0.0.1",
      port: 8787,
      dataFolder: "data",
      users: [],
    });
  });

  test.each([
    [{ PORT: "70000" }, "PORT"],
    [{ TODAY: "2026-02-30" }, "TODAY"],
    [{ DESK_USERS: "li:short" }, "DESK_USERS"],
    [{ HOST: "0.0.0.0" }, "a desk that the network can reach needs users"],
    [{ PUBLIC_URL: "javascript:alert(1)" }, "PUBLIC_URL"],
  ])("refuse %j", (env, told) => {
    expect(() => settingsOf(env)).toThrow(told);
  });
});

test("the desk of a network asks who is there; the public part does not", async () => {
  const { users } = settingsOf({ HOST: "0.0.0.0", DESK_USERS: "李:ninepassw:rd,wang:12345678" });
  const store = {
    unpublished: async () => [],
    list: async () => ({ rows: [], total: 0 }),
    acts: async () => new Map(),
  };
  const app = createApp({
    store: store as unknown as Store,
    today: () => "2026-11-22",
    settings: { publicUrl: undefined, users },
  });
  const ask = async (path: string, user?: string) => {
    const headers =
      user === undefined ? {} : { authorization: `Basic ${Buffer.from(user).toString("base64")}` };
    return (await app.request(path, { headers })).status;
  };
  expect(await ask("/")).toBe(200);
  expect(await ask("/desk")).toBe(401);
  expect(await ask("/desk/new/procurement.contract")).toBe(401);
  expect(await ask("/desk", "wang:ninepassw:rd")).toBe(401);
  expect(await ask("/desk", "wang:12345678")).toBe(200);
  expect(await ask("/desk", "李:ninepassw:rd")).toBe(200);
});
