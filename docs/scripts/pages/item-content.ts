import { provision, type RecordType, type Text } from "@gongkai/law";
import type { Field, ItemDeclaration, Kind, LabelledField, Need } from "@gongkai/schemas";
import { codeListPath, findingPath } from "../lib/address.ts";
import { declaration, declaredFields } from "../lib/declarations.ts";
import { codes, provisionLink } from "../lib/fragments.ts";
import type { Speaker } from "../lib/locale.ts";
import { blocks, code, details, link, plain, table } from "../lib/markdown.ts";
import type { Site } from "../lib/site.ts";
import { forceWords } from "../words/law.ts";
import { kindWords, unitWords } from "../words/schemas.ts";

/** What a record type must hold: its fields, and the rules between them. */
export function contentPart(site: Site, type: RecordType): string {
  const { say } = site;
  const heading = `## ${say("内容", "Contents")} {#content}`;
  const declared = declaration(type);
  if (declared === undefined)
    return blocks(
      heading,
      say(
        "*这一类的字段还没有声明：内容检查会答“未评定”。*",
        "*Its fields are not declared yet: a check of the contents answers “not evaluated”.*",
      ),
    );
  return blocks(
    heading,
    say(
      "只有“应当”级条文点名的字段，缺了才算不通过；上报标准要求的字段，缺了只提示。标“政务公开”的字段不要求向社会公开。",
      "A missing field fails only where a must provision names it; one that only the upload standard asks for warns. A field at the level “government” is never demanded of a public record.",
    ),
    fieldTable(site, declaredFields(type)),
    say(`字段出处：${plain(declared.source)}。`, `Where the fields were read: ${plain(declared.source)}.`),
    ruleTable(site, declared),
    `[${say("下载 JSON Schema", "Download the JSON Schema")}](/schemas/${type}.json){download}`,
  );
}

function fieldTable(site: Site, fields: readonly LabelledField[]): string {
  const { say } = site;
  return table(
    [
      say("字段", "Field"),
      say("写法", "Written as"),
      say("要求", "Asked for by"),
      say("其他标签与对应", "Other labels, columns, OCDS"),
    ],
    fields.map(({ path, label, field }) => [
      `${nameOf(label, say)}<br>${code(path)}`,
      writtenAs(site, field.kind),
      [needOf(site, field.need), field.level === "government" ? say("政务公开", "level: government") : ""]
        .filter(Boolean)
        .join("<br>"),
      elsewhere(site, field),
    ]),
  );
}

function nameOf(label: Text, say: Speaker): string {
  const zh = `<span lang="zh-CN">${plain(label.zh)}</span>`;
  return say.locale === "zh" ? `**${plain(label.zh)}**` : `**${plain(label.en)}**<br>${zh}`;
}

function writtenAs({ say, href }: Site, kind: Kind): string {
  const word = say(kindWords[kind.is]);
  if (kind.is === "code")
    return `${word}${say("：", ": ")}${link(plain(say(kind.list.name)), href(codeListPath(kind.list.id)))}`;
  if (kind.is === "identifier")
    return `${word}${say("：", ": ")}${plain(say(kind.format.name))}<br>${code(kind.format.example)}`;
  if (!("unit" in kind) || kind.unit === undefined) return word;
  const unit = say.locale === "zh" ? kind.unit : (unitWords[kind.unit] ?? kind.unit);
  return `${word}${say("（", " (")}${unit}${say("）", ")")}`;
}

function needOf(site: Site, need: Need | undefined): string {
  const { say } = site;
  if (need === undefined) return "";
  if (need === "standard") return say("上报标准", "upload standard");
  return `${provisionLink(site, need)}<br>${say(forceWords[provision(need).force])}`;
}

function elsewhere({ say }: Site, { also = [], column, ocds }: Field): string {
  const columns = column === undefined ? [] : [column].flat();
  return [
    also.length === 0 ? "" : `<span lang="zh-CN">${variants(also)}</span>`,
    columns.length === 0 ? "" : `${say("列", "column")} ${codes(columns)}`,
    ocds === undefined ? "" : `OCDS ${code(ocds)}`,
  ]
    .filter(Boolean)
    .join("<br>");
}

/** Labels under which a field is met; of long lists only the first are printed. */
function variants(also: readonly string[]): string {
  const shown = also.slice(0, 5).map(plain).join("、");
  return also.length > 5 ? `${shown} 等 ${also.length} 种` : shown;
}

function ruleTable(site: Site, { rules }: ItemDeclaration): string | undefined {
  const { say, href } = site;
  if (rules.length === 0) return undefined;
  return details(
    say(`字段之间的规则 ${rules.length} 条`, `${rules.length} rules between the fields`),
    table(
      [
        say("规则", "Rule"),
        say("看哪些字段", "Looks at"),
        say("不合时", "If broken"),
        say("依据", "Basis"),
        say("出处", "Source"),
      ],
      rules.map((rule) => [
        `${code(rule.id)}<br>${link(code(rule.code), href(findingPath(rule.code)))}`,
        codes([...rule.needs, ...(rule.also ?? [])]),
        rule.severity === "error" ? say("不通过", "error") : say("提示", "warning"),
        rule.provision === undefined ? "" : provisionLink(site, rule.provision),
        plain(rule.source),
      ]),
    ),
  );
}
