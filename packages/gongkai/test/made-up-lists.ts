/** Lists with the dirt of published ones. Every organisation, person and code in them is made up. */
import { importRows, toNdjson, type BlacklistEntry } from "@gongkai/blacklist";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";

/** A title above the headings, a line break in a name, an OCR slip in a form, days in four spellings, odd codes. */
export const listCsv = `附件：失信主体名单
黑名单标识号,"主体
名称",统一社会信用代码,失信行为的具体情形,处罚日期,公示日期,截止日期,处罚部门,处理文件文号,经办
甲-1,"北京市宏泰建
设有限公司",91110108MA01A2B3CX,提供虚假材料谋取中标,2026-05-10,2026-05-12,2027-05-10,某市财政局,某财罚〔2026〕1号,子
甲-2,山西云岭路桥有眼公司,9l140100MA0XXXXXXX,串通投标,2026年5月11日,,,某省住建厅,,丑
甲-3,某某县第一建筑工程有限公司,,,20260512000000,20260513,,,,寅
甲-4,张**,11010119900101****,围标,2026.5.10,2026-05-10,,某市财政局,,卯
`;

/** The same rows as entries with their events. */
function madeUpEntries(): readonly BlacklistEntry[] {
  const rows = [
    {
      黑名单标识号: "甲-1",
      主体名称: "北京市宏泰建设有限公司",
      统一社会信用代码: "91110108MA01A2B3CX",
      处罚日期: "2026-05-10",
      公示日期: "2026-05-12",
      截止日期: "2027-05-10",
      处罚部门: "某市财政局",
    },
    {
      黑名单标识号: "甲-2",
      主体名称: "山西云岭路桥有限公司",
      处罚日期: "2026-05-11",
      处罚部门: "某省住建厅",
    },
  ];
  return importRows(rows, { knownOn: "2026-05-15" }).entries;
}

export const listNdjson = toNdjson(madeUpEntries());

/** Files in a folder that lasts as long as the tests of the file that asks for it. */
export interface Scratch {
  /** Writes a file and answers its path. */
  readonly file: (name: string, content: string | Uint8Array) => Promise<string>;
  readonly inFolder: (name: string) => string;
}

export function scratch(): Scratch {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "gongkai-"));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });
  const inFolder = (name: string): string => join(folder, name);
  return {
    inFolder,
    file: async (name, content) => {
      await writeFile(inFolder(name), content);
      return inFolder(name);
    },
  };
}

/** The widest line of a text, Chinese characters counted as two columns. */
export function widestLine(text: string): number {
  return Math.max(
    ...text
      .split("\n")
      .map((line) => Array.from(line).reduce((sum, each) => sum + (each > "\u2e7f" ? 2 : 1), 0)),
  );
}
