/** `gongkai profile check|diff|plan`: a region's or department's own version of the rules. */
import { diffProfiles, diffToMarkdown, workPlan, workPlanToMarkdown } from "@gongkai/catalogue";
import { readJsonObject } from "../input/read-text.ts";
import { deliver, jsonText } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import { compiledProfile, issueLines, readProfile } from "../profiles.ts";
import { wantsJson, type OutputOptions } from "./items.ts";

/** Everything that is wrong with a profile, with line and column; exit status 1 where it does not compile. */
export async function profileCheckCommand(name: string, options: OutputOptions): Promise<number> {
  const { locale, out } = options;
  const { compiled, issues } = await readProfile(name);
  if (wantsJson(options)) await deliver(jsonText({ compiles: compiled !== undefined, issues }), out);
  else {
    const end =
      compiled === undefined
        ? { zh: "不能编译", en: "does not compile" }
        : {
            zh: `可以编译，${compiled.entries.length}个事项`,
            en: `compiles, ${compiled.entries.length} items`,
          };
    await deliver(`${[...issueLines(name, issues, locale), `${name}：${end[locale]}`].join("\n")}\n`, out);
  }
  return compiled === undefined ? 1 : 0;
}

export async function profileDiffCommand(from: string, to: string, options: OutputOptions): Promise<number> {
  const { locale, out } = options;
  const diff = diffProfiles(await compiledProfile(from, locale), await compiledProfile(to, locale));
  await deliver(wantsJson(options) ? jsonText(diff) : diffToMarkdown(diff, { locale }), out);
  return 0;
}

export async function profilePlanCommand(
  name: string,
  options: OutputOptions & { readonly facts?: string },
): Promise<number> {
  const { locale, out, facts } = options;
  const told = facts === undefined ? {} : await readJsonObject(facts);
  const { unit = locale === "zh" ? "〔待定〕" : "〔open〕" } = told;
  if (typeof unit !== "string")
    throw new UsageError("bad-facts", {
      zh: "事实文件的 unit 应为单位名称",
      en: "unit in the facts must be the name of the unit",
    });
  const plan = workPlan(await compiledProfile(name, locale), { ...told, unit });
  await deliver(wantsJson(options) ? jsonText(plan) : workPlanToMarkdown(plan), out);
  return 0;
}
