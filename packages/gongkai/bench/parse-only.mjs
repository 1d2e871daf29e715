/** What `gongkai validate` is held against: the same bytes read in the same blocks, each line parsed, nothing checked. */
import { openSync, readSync } from "node:fs";

const file = openSync(process.argv[2] ?? "", "r");
const block = Buffer.allocUnsafe(1024 * 1024);
let held = 0;
let records = 0;
for (let read = -1; read !== 0;) {
  read = readSync(file, block, held, block.length - held, null);
  const end = held + read;
  let from = 0;
  for (let close = block.indexOf(10); close !== -1 && close < end; close = block.indexOf(10, from)) {
    if (typeof JSON.parse(block.toString("utf8", from, close)) === "object") records++;
    from = close + 1;
  }
  block.copy(block, 0, from, end);
  held = end - from;
}
process.stdout.write(`${records}\n`);
