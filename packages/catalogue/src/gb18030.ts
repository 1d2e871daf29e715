/**
 * A door of its own, `@gongkai/catalogue/gb18030`: the encoder and its tables (some 150 kB) need Node's `buffer` and
 * `string_decoder`, which a page that only compiles or prints profiles should not have to bundle.
 */
import iconv from "iconv-lite";
import { csvOf } from "./catalogue-to-csv.ts";
import type { CatalogueSource, PrintOptions } from "./catalogue-table.ts";

/**
 * A catalogue as comma-separated values in GB18030, for spreadsheets and systems that expect the national encoding;
 * without a mark.
 *
 * @throws CatalogueError `invalid-profile` where the profile has errors.
 */
export function catalogueToGb18030Csv(source: CatalogueSource, options: PrintOptions = {}): Uint8Array {
  return iconv.encode(csvOf(source, options), "gb18030");
}
