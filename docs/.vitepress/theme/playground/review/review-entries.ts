import { compileProfile, gansu2016, shaoguanZhenjiang2018, type CompiledProfile } from "@gongkai/catalogue";
import { review, ReviewError, type Locale } from "gongkai";
import { entriesOf, titleOf, type Report, type ReviewedEntry } from "gongkai/files";
import type { Text } from "@gongkai/law";
import type { ReviewForm, ReviewProfile } from "./review-form.ts";

/** A file as it was dropped. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A review of everything, or why there is none. */
export type Reviewed = Report | { readonly text: Text };

const profiles: Readonly<Record<Exclude<ReviewProfile, "">, () => CompiledProfile>> = {
  shaoguanZhenjiang2018: () => compileProfile(shaoguanZhenjiang2018),
  gansu2016: () => compileProfile(gansu2016),
};

/** Reviews the records of all files, letting the page draw between them. */
export async function reviewFiles(
  files: readonly DroppedFile[],
  { item, asOf, profile }: Omit<ReviewForm, "text">,
  locale: Locale,
): Promise<Reviewed> {
  const compiled = profile === "" ? undefined : profiles[profile]();
  const context = { asOf, locale, ...(compiled && { profile: compiled }) };
  const entries: ReviewedEntry[] = [];
  const problems: Report["problems"][number][] = [];
  try {
    for (const { name, bytes } of files)
      for await (const entry of entriesOf(name, bytes, item === "" ? undefined : item)) {
        if ("problem" in entry) {
          problems.push(entry.problem);
          continue;
        }
        const result = review(entry.value, context);
        const title =
          result.item === undefined ? "" : titleOf({ item: result.item, ...result.content }, entry.value);
        entries.push({ location: entry.location, title, review: result });
        if (entries.length % 50 === 0) await nextTask();
      }
  } catch (error) {
    if (error instanceof ReviewError) return { text: error.text };
    throw error;
  }
  return { entries, problems, asOf, locale };
}

async function nextTask(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}
