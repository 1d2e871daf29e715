/** `gongkai catalogue`: the catalogue of proactive disclosure of a profile, to read, print or import. */
import {
  catalogueToCsv,
  catalogueToHtml,
  catalogueToMarkdown,
  catalogueToXlsx,
  generateCatalogue,
  type CompiledProfile,
} from "@gongkai/catalogue";
import type { Locale } from "../../locale.ts";
import { deliver, jsonText } from "../output.ts";
import { compiledProfile } from "../profiles.ts";
import { UsageError } from "../usage-error.ts";

export const catalogueFormats = ["markdown", "csv", "gb18030", "html", "xlsx", "json"] as const;
export type CatalogueFormat = (typeof catalogueFormats)[number];

export interface CatalogueOptions {
  readonly format?: CatalogueFormat;
  readonly json?: boolean;
  readonly out?: string;
  readonly locale: Locale;
}

const byExtension: Readonly<Record<string, CatalogueFormat>> = {
  ".md": "markdown",
  ".csv": "csv",
  ".html": "html",
  ".xlsx": "xlsx",
  ".json": "json",
};

export async function catalogueCommand(name: string, options: CatalogueOptions): Promise<number> {
  const { locale, out } = options;
  const named = out === undefined ? undefined : byExtension[out.slice(out.lastIndexOf("."))];
  const format = options.json === true ? "json" : (options.format ?? named ?? "markdown");
  if (format === "xlsx" && out === undefined && process.stdout.isTTY)
    throw new UsageError("no-output", {
      zh: "表格文件不能显示在终端，请用 --out 指定文件名",
      en: "a spreadsheet cannot be shown in a terminal; name a file with --out",
    });
  await deliver(await print(await compiledProfile(name, locale), format, locale), out);
  return 0;
}

async function print(
  profile: CompiledProfile,
  format: CatalogueFormat,
  locale: Locale,
): Promise<string | Uint8Array> {
  switch (format) {
    case "markdown":
      return catalogueToMarkdown(profile, { locale });
    case "csv":
      return catalogueToCsv(profile, { locale });
    case "gb18030":
      return (await import("@gongkai/catalogue/gb18030")).catalogueToGb18030Csv(profile, { locale });
    case "html":
      return catalogueToHtml(profile, { locale });
    case "xlsx":
      return catalogueToXlsx(profile, { locale });
    case "json":
      return jsonText(generateCatalogue(profile, { locale }));
  }
}
