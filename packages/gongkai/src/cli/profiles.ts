/** The profile a command works on: one that is shipped, by its id, or a YAML or JSON file. */
import {
  checkProfileText,
  compileProfile,
  messageOf,
  placeOf,
  shippedProfiles,
  type CompiledProfile,
  type ProfileIssue,
} from "@gongkai/catalogue";
import * as catalogue from "@gongkai/catalogue";
import { existsSync } from "node:fs";
import type { Locale } from "../locale.ts";
import { readText } from "./input/read-text.ts";
import { nearest } from "./nearest.ts";
import { UsageError } from "./usage-error.ts";

export interface ReadProfile {
  readonly compiled?: CompiledProfile;
  readonly issues: readonly ProfileIssue[];
}

/** Shipped profiles by the name they are imported under. */
const shipped = {
  national: catalogue.national,
  shaoguanZhenjiang2018: catalogue.shaoguanZhenjiang2018,
  gansu2016: catalogue.gansu2016,
};

/** The profile and everything that is wrong with it. */
export async function readProfile(name: string): Promise<ReadProfile> {
  const known = Object.entries(shipped).find(([id, { profile }]) => id === name || profile === name)?.[1];
  if (known !== undefined) return { compiled: compileProfile(known), issues: [] };
  if (!existsSync(name)) {
    const meant = nearest(name, [...Object.keys(shipped), ...shippedProfiles.map(({ profile }) => profile)]);
    throw new UsageError("unknown-profile", {
      zh: `没有目录“${name}”，也没有这个文件；最接近的是“${meant}”`,
      en: `there is neither a profile nor a file "${name}"; the nearest profile is "${meant}"`,
    });
  }
  return checkProfileText(await readText(name));
}

/** The compiled profile; a profile with errors is bad input, and all of them are told. */
export async function compiledProfile(name: string, locale: Locale): Promise<CompiledProfile> {
  const { compiled, issues } = await readProfile(name);
  if (compiled !== undefined) return compiled;
  const told = {
    zh: issueLines(name, issues, "zh").join("\n"),
    en: issueLines(name, issues, "en").join("\n"),
  };
  throw new UsageError("invalid-profile", {
    zh: `${name} 有错误\n${told.zh}`,
    en: `${name} has errors\n${told.en}`,
    [locale]: `\n${told[locale]}`,
  });
}

export function issueLines(name: string, issues: readonly ProfileIssue[], locale: Locale): string[] {
  return issues.map(
    (issue) =>
      `${issue.severity === "error" ? "✗" : "!"} ${name}:${placeOf(issue)} ${messageOf(issue, locale)}`,
  );
}
