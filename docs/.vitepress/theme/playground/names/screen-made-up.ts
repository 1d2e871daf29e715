import { BlacklistError, createScreener, type ScreeningResult } from "@gongkai/blacklist";
import type { Text } from "@gongkai/law";
import { madeUpList } from "./made-up-list.ts";
import type { NamesForm } from "./names-form.ts";

const screener = createScreener(madeUpList);

/** What the made-up list says of a bidder, or why it cannot be asked. */
export function screenMadeUp({ name, code, on }: NamesForm): ScreeningResult | { readonly text: Text } {
  try {
    return screener.screen({ name, uscc: code }, { on });
  } catch (error) {
    if (error instanceof BlacklistError) return { text: error.text };
    throw error;
  }
}
