import { catalogueToXlsx } from "@gongkai/catalogue";
import { entriesOf } from "gongkai/files";

/** The first bytes of any workbook, and nothing more. */
const start = new Uint8Array([0x50, 0x4b, 3, 4]);

/** Fetches what writes and reads workbooks, which the packages fetch on first use, by writing and reading one. */
export async function fetchSpreadsheets(): Promise<void> {
  await catalogueToXlsx([], { title: "" });
  await entriesOf("start.xlsx", start, undefined).next();
}
