import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RecordType } from "@gongkai/law";
import { fromLabels, validate } from "@gongkai/schemas";
import { declaration } from "../lib/declarations.ts";
import { exampleOf, type Example } from "../lib/examples.ts";
import { blocks, code, details, fence, list, plain } from "../lib/markdown.ts";
import type { Site } from "../lib/site.ts";

const corpus = join(import.meta.dirname, "..", "..", "..", "packages", "schemas", "corpus");

/** A payload that passes, and a real record with what a check finds in it. */
export function examplePart(site: Site, type: RecordType): string {
  const { say } = site;
  return blocks(
    `## ${say("实例", "Examples")} {#example}`,
    madeUp(site, type),
    real(site, type) ?? say("*没有收录这一类的真实记录。*", "*No real record of this type is held.*"),
  );
}

function madeUp({ say }: Site, type: RecordType): string | undefined {
  const file = join(corpus, type, "valid.json");
  if (!existsSync(file)) return undefined;
  const { payload } = JSON.parse(readFileSync(file, "utf8")) as { readonly payload: unknown };
  return blocks(
    say("语料中的一条，检查时没有发现问题：", "A payload of the corpus in which a check finds nothing:"),
    fence("json", JSON.stringify(payload, null, 2)),
  );
}

function real(site: Site, type: RecordType): string | undefined {
  const { say } = site;
  const example = exampleOf(type);
  if (example === undefined) return undefined;
  const { file, record } = example;
  const source = plain(record.source?.name ?? "");
  return details(
    say("一条真实记录", "A real record"),
    blocks(
      say(
        `标签和值照公布时的样子（${source}，${code(file)}）：`,
        `Labels and values as they were published (${source}, ${code(file)}):`,
      ),
      fence("json", JSON.stringify(record.labelled, null, 2)),
      declaration(type) === undefined ? undefined : reading(site, type, example),
    ),
  );
}

function reading({ say }: Site, type: RecordType, { record: { labelled } }: Example): string {
  const { payload } = fromLabels(type, labelled);
  const { verdict, issues } = validate(type, payload, { locale: say.locale });
  return blocks(
    `${say("内容检查", "Verdict on the contents")}${say("：", ": ")}${code(verdict)}`,
    list(issues.map(({ code: finding, message = "" }) => `${code(finding)} ${plain(message)}`)),
  );
}
