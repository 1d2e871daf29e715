import { chains, provision, type Chain, type ChainGap } from "@gongkai/law";
import { articleLink, inForce, instrumentLink, provisionLink } from "../lib/fragments.ts";
import { blocks, plain, table } from "../lib/markdown.ts";
import type { Section } from "../lib/page.ts";
import type { Site } from "../lib/site.ts";
import { confidenceWords } from "../words/law.ts";

/** Which version of a clock or duty applied when, and where a version is missing. */
export function versionSection(site: Site): Section {
  const { say, href } = site;
  return {
    path: "versions",
    title: say("版本沿革", "Versions"),
    sidebar: [{ text: say("版本沿革", "Versions"), link: href("versions") }],
    pages: [
      {
        path: "versions",
        title: say("版本沿革", "Versions"),
        description: say(
          "同一期限、同一义务的历次规定，以及缺少的版本。",
          "Each clock and duty through its versions, and the versions that are missing.",
        ),
        body: blocks(
          say(
            "适用哪个版本看触发日，不看今天。缺口照列：当时另有规定而没有收录的，或者本来没有规定的。",
            "The day of the trigger decides which version applies, not today. Gaps are listed: days on which another wording stood that is not held, or none stood.",
          ),
          ...chains.map((chain) => chainBlock(site, chain)),
        ),
      },
    ],
  };
}

function chainBlock(site: Site, { id, name, versions, gaps }: Chain): string {
  const { say } = site;
  const rows = versions.map((version) => {
    const row = provision(version);
    return [
      inForce(row.effective, say),
      instrumentLink(site, row.instrument),
      articleLink(site, version),
      amountOf(row.rule),
      say(confidenceWords[row.confidence]),
    ];
  });
  return blocks(
    `## ${plain(say(name))} {#${id}}`,
    table(
      [
        say("施行", "In force"),
        say("文件", "Instrument"),
        say("条", "Article"),
        say("数", "Amount"),
        say("如何得知", "Known"),
      ],
      rows,
    ),
    gaps.map((gap) => `- ${gapLine(site, gap)}`).join("\n"),
  );
}

function amountOf({ amount, unit }: ReturnType<typeof provision>["rule"]): string {
  return amount === undefined ? "—" : `${amount} ${unit ?? ""}`;
}

/** A span of days without a version held, and why. */
export function gapLine(site: Site, { from, to, reason, see = [] }: ChainGap): string {
  const { say } = site;
  const span = say(`${from ?? "不详"} 至 ${to ?? "不详"}`, `${from ?? "?"} to ${to ?? "?"}`);
  const links = see.map((id) => provisionLink(site, id)).join(say("、", ", "));
  return `**${say("缺口", "Gap")}** ${span}${say("：", ": ")}${plain(say(reason))}${links === "" ? "" : ` → ${links}`}`;
}
