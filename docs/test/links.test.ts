/** Every link of every page leads to a page that is there, and to a place on it that is there. */
import { existsSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { expect, test } from "vitest";
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

/** What is wrong with an address on a page, if anything. */
function problem(from: string, address: string): string | undefined {
  if (/^[a-z]+:/u.test(address))
    return /^https?:/u.test(address) && URL.canParse(address)
      ? undefined
      : `${from}: ${address} is no web address`;
  const file = fileOf(from, address);
  if (file === undefined) return `${from}: ${address} leads nowhere`;
  const fragment = decodeURIComponent(address.split("#")[1] ?? "");
  if (fragment === "" || pages.get(file)?.ids.has(fragment) === true) return undefined;
  return `${from}: ${address} names no place`;
}

test("every link leads somewhere", () => {
  const all = [...pages].flatMap(([from, { links }]) =>
    [...new Set(links)].map((address) => [from, address] as const),
  );
  expect(all.length).toBeGreaterThan(pages.size * 10);
  expect(all.flatMap(([from, address]) => problem(from, address) ?? [])).toEqual([]);
  console.log(`${all.length} links of ${pages.size} pages checked`);
});
