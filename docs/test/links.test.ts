/** Every link of every page leads to a page that is there, and to a place on it that is there. */
import assert from "node:assert/strict";
import { existsSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { test } from "node:test";
import { dist, files, read } from "./lib/dist.ts";
import { parse, type Parsed } from "./lib/html.ts";

const pages = new Map<string, Parsed>(files(".html").map((file) => [file, parse(read(file))]));

/** The file an address leads to from a page; nothing where there is none. */
function fileOf(from: string, address: string): string | undefined {
  const path = decodeURIComponent(address.split(/[?#]/u)[0] ?? "");
  const absolute = path.startsWith("/") ? path.slice(1) : posix.join(dirname(from), path);
  const candidate = path === "" ? from : absolute;
  return [candidate, `${candidate}.html`, posix.join(candidate, "index.html")].find(
    (file) => existsSync(join(dist, file)) && statSync(join(dist, file)).isFile(),
  );
}

test("every link leads somewhere", () => {
  const dead: string[] = [];
  let checked = 0;
  for (const [from, { links }] of pages)
    for (const address of new Set(links)) {
      if (/^[a-z]+:/u.test(address)) continue;
      checked++;
      const file = fileOf(from, address);
      const fragment = decodeURIComponent(address.split("#")[1] ?? "");
      const target = file === undefined ? undefined : pages.get(file);
      if (file === undefined) dead.push(`${from}: ${address}`);
      else if (fragment !== "" && target?.ids.has(fragment) !== true)
        dead.push(`${from}: no place ${address}`);
    }
  assert.deepEqual(dead, []);
  console.log(`${checked} links of ${pages.size} pages checked`);
});

test("links that leave the site are addresses of the web", () => {
  for (const [from, { links }] of pages)
    for (const address of links)
      if (/^[a-z]+:/u.test(address))
        assert.ok(URL.canParse(address) && /^https?:/u.test(address), `${from}: ${address}`);
});
