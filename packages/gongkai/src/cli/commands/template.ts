/** `gongkai template`: a spreadsheet with Chinese headings for an official to fill. */
import { isRecordType } from "@gongkai/law";
import { deliver } from "../output.ts";
import { templateOf } from "../template.ts";
import { UsageError } from "../usage-error.ts";
import type { OutputOptions } from "./items.ts";
import { unknownItem } from "./who.ts";

export async function templateCommand(item: string, { out, locale }: OutputOptions): Promise<number> {
  if (!isRecordType(item)) throw unknownItem(item);
  if (out === undefined && process.stdout.isTTY)
    throw new UsageError("no-output", {
      zh: "表格文件不能显示在终端，请用 --out 指定文件名",
      en: "a spreadsheet cannot be shown in a terminal; name a file with --out",
    });
  await deliver(await templateOf(item, locale), out);
  return 0;
}
