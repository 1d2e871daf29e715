import { fetchAllTools, toolIds } from "./tools.ts";

/**
 * Fetches every tool, and has the browser keep all that the playground is made of in both languages. Where it cannot
 * keep anything (a site without https), the tool that is open still needs no network.
 */
export async function keepOffline(withBase: (path: string) => string): Promise<void> {
  await fetchAllTools();
  if (import.meta.env.DEV || !("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register(withBase("/playground-worker.js"));
  const { active } = await navigator.serviceWorker.ready;
  const pages = ["", "/en"].flatMap((prefix) =>
    ["index", ...toolIds].map((page) => withBase(`${prefix}/playground/${page}.html`)),
  );
  const files = performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => name.startsWith(window.location.origin) && name.includes("/assets/"));
  navigator.serviceWorker.addEventListener("message", () => {
    document.documentElement.dataset["offline"] = "kept";
  });
  active?.postMessage({ pages, files }, []);
}
