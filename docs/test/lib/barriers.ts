import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds serious or critical on a page. */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe.source });
  const found: unknown = await page.evaluate("axe.run().then(({ violations }) => violations)");
  return (found as readonly { id: string; impact: string; nodes: readonly { html: string }[] }[])
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) =>
      `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`.slice(0, 600),
    );
}
