/**
 * A door of its own, `gongkai/files`: records from the bytes of a file, and a report on many of them, without Node. What
 * a page that reviews dropped files needs beside `review`.
 */

// Bytes in
export { entriesOf } from "./cli/input/entries-of.ts";
export { formatLocation, type Location } from "./cli/input/location.ts";
export type { Entry, Problem } from "./cli/input/problem.ts";
export { problemText } from "./cli/input/problem-text.ts";

// Reviews in words
export type { ReviewedEntry } from "./cli/reviewed-entry.ts";
export { titleOf } from "./cli/title.ts";
export { verdictWords } from "./cli/verdict-words.ts";
export { partWords, recordTypeName } from "./cli/words.ts";
export { reasonText } from "./messages/reason-text.ts";
export { responsibilityLines } from "./reviewed-responsibility.ts";

// A report out
export { countVerdicts } from "./cli/summary.ts";
export type { Report } from "./cli/format/report.ts";
export { reviewHtml } from "./cli/format/html.ts";
export { reviewJson } from "./cli/format/json.ts";
