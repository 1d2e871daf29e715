/** A list file as `review` asks it. */
import { createScreener } from "@gongkai/blacklist";
import type { BidderList } from "../../bidders.ts";
import { UsageError } from "../usage-error.ts";
import { withUndated } from "./reach.ts";
import { readListFile } from "./read-list-file.ts";
import { issueText } from "./said.ts";

/** A list of which a part cannot be read would clear whom it names there: that is bad input. */
export async function bidderListOf(path: string, listDay: string | undefined): Promise<BidderList> {
  const { entries, reach, lost, file } = await readListFile(path, listDay === undefined ? {} : { listDay });
  const [first] = lost;
  if (first !== undefined)
    throw new UsageError("list-not-whole", {
      zh: `名单有${lost.length}处读不出，先是：${issueText(first, file, "zh")}`,
      en: `the list has ${lost.length} place(s) that cannot be read, first: ${issueText(first, file, "en")}`,
    });
  const screener = createScreener(entries);
  return {
    reach,
    screen: (query, asked) => withUndated(screener.screen(query, asked), screener, reach),
  };
}
