import {
  catalogueToCsv,
  catalogueToHtml,
  catalogueToMarkdown,
  catalogueToXlsx,
  type CompiledProfile,
} from "@gongkai/catalogue";
import type { Locale } from "@gongkai/law";

export const catalogueFormats = ["md", "csv", "html", "xlsx"] as const;
export type CatalogueFormat = (typeof catalogueFormats)[number];

/** A catalogue as a file. */
export interface CatalogueFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

export async function catalogueFile(
  profile: CompiledProfile,
  format: CatalogueFormat,
  locale: Locale,
): Promise<CatalogueFile> {
  const name = `${profile.profile}-catalogue.${format}`;
  switch (format) {
    case "md":
      return { name, type: "text/markdown", content: catalogueToMarkdown(profile, { locale }) };
    case "csv":
      return { name, type: "text/csv", content: catalogueToCsv(profile, { locale }) };
    case "html":
      return { name, type: "text/html", content: catalogueToHtml(profile, { locale }) };
    case "xlsx":
      return {
        name,
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        content: new Uint8Array(await catalogueToXlsx(profile, { locale })),
      };
  }
}
