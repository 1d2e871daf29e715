/** The portal as the tests drive it: one database, a day that can be set, and forms posted as a browser posts them. */
import { Kysely, PostgresDialect } from "kysely";
import { createApp } from "../src/app.tsx";
import { openDatabase } from "../src/database/open.ts";
import type { Tables } from "../src/database/tables.ts";
import { createStore } from "../src/store.ts";

const origin = "http://portal.test";
const settings = { publicUrl: undefined, users: [] };

export type Fields = Readonly<Record<string, string>>;

export interface Portal {
  readonly db: Kysely<Tables>;
  readonly setDay: (day: string) => void;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly post: (
    path: string,
    fields: Fields | URLSearchParams,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

async function answerOf(response: Response): Promise<Answer> {
  return { status: response.status, headers: response.headers, body: await response.text() };
}

/** On the embedded database, or on the empty one of `PORTAL_TEST_DATABASE`. */
export async function openPortal(): Promise<Portal> {
  const db = await openDatabase({ databaseUrl: process.env["PORTAL_TEST_DATABASE"], dataFolder: "memory" });
  let today = "2026-11-22";
  const app = createApp({ store: createStore(db), today: () => today, settings });
  return {
    db,
    setDay: (day) => {
      today = day;
    },
    get: async (path, headers = {}) => answerOf(await app.request(origin + path, { headers })),
    post: async (path, fields, headers = {}) => {
      const body = new URLSearchParams(fields).toString();
      const sent = { origin, "content-type": "application/x-www-form-urlencoded", ...headers };
      return answerOf(await app.request(origin + path, { method: "POST", body, headers: sent }));
    },
    close: () => db.destroy(),
  };
}

/** A portal whose database does not answer. */
export function openBroken(): (path: string) => Promise<Answer> {
  const pool = {
    connect: async () => {
      throw new Error("connect ECONNREFUSED 10.0.0.7:5432");
    },
    end: async () => {},
  };
  const store = createStore(new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }));
  const app = createApp({ store, today: () => "2026-11-22", settings });
  return async (path) => answerOf(await app.request(origin + path));
}

/** A contract with nothing to complain of, signed on Thursday 2026-11-19. */
export const contract = {
  "record.title": "望禾县第一小学教学设备采购合同公告",
  "record.publisher": "望禾县教育局",
  "record.region": "130626",
  "record.formedOn": "2026-11-19",
  "actors.implementer": "望禾县教育局",
  "payload.projectNumber": "WHCG-2026-018",
  "payload.projectName": "第一小学教学设备",
  "payload.package": "01",
  "payload.contractNumber": "WHCG-2026-018-HT",
  "payload.contractName": "教学设备采购合同",
  "payload.purchaserName": "望禾县教育局",
  "payload.purchaserCode": "12350100MB02709751",
  "payload.purchaserRole": "采购人",
  "payload.supplier": "某教学设备有限公司",
  "payload.supplierCode": "91350100M000100Y43",
  "payload.priceForm": "1",
  "payload.price": "128.5万元",
  "payload.currency": "156",
  "payload.signedAt": "2026-11-19",
} as const;

/** A parcel whose bounds of the plot ratio are reversed, and whose supervision number says 划拨 (A) while the mode is 挂牌. */
export const parcel = {
  "record.title": "望禾县2026-07号地块供应结果",
  "record.publisher": "望禾县自然资源局",
  "record.formedOn": "2026-10-20",
  "actors.implementer": "望禾县自然资源局",
  "payload.supervisionNumber": "1306262018A00730",
  "payload.supplyMode": "挂牌出让",
  "payload.price": "104,840,000元",
  "payload.plotRatioMin": "2.5",
  "payload.plotRatioMax": "1.8",
  "payload.signedOn": "2026-10-20",
  "payload.instalments.0.number": "1",
  "payload.instalments.0.dueOn": "2026-12-01",
  "payload.instalments.0.amount": "10484",
} as const;

/** Saves a record and answers its id. */
export async function saved(portal: Portal, item: string, fields: Fields): Promise<number> {
  const { status, headers } = await portal.post(`/desk/new/${item}`, { ...fields, do: "save" });
  const id = /\/desk\/records\/(\d+)/u.exec(headers.get("location") ?? "")?.[1];
  if (status !== 303 || id === undefined) throw new Error(`not saved: ${status}`);
  return Number(id);
}
