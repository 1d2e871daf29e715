// Keeps what the playground is made of, so that it works, and opens again, without a network. With one, everything is
// fetched as always: nothing old is ever shown while the new can be had.

const name = "gongkai-playground";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

/** A page tells which pages to keep; they name their own scripts and styles. */
self.addEventListener("message", (event) => event.waitUntil(keep(event.data, event.source)));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.location.origin)) return;
  event.respondWith(fetch(request).catch(() => kept(request)));
});

async function kept(request) {
  const cache = await caches.open(name);
  return (await cache.match(request, { ignoreSearch: true, ignoreVary: true })) ?? Response.error();
}

async function keep({ pages, files }, client) {
  const wanted = new Set([...pages, ...files]);
  for (const page of pages) {
    const html = await (await fetch(page)).text();
    for (const [, file] of html.matchAll(/(?:href|src)="([^"]*\/assets\/[^"]+)"/gu)) {
      wanted.add(file);
      wanted.add(file.replace(/\.lean\.js$/u, ".js"));
    }
  }
  const cache = await caches.open(name);
  await Promise.all([...wanted].map((file) => cache.add(file)));
  const current = new Set([...wanted].map((file) => new URL(file, self.location.href).href));
  for (const request of await cache.keys()) if (!current.has(request.url)) await cache.delete(request);
  client?.postMessage("kept", []);
}
