import { isProvisionId } from "@gongkai/law";
import { XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import {
  catalogueColumns,
  catalogueToCsv,
  catalogueToHtml,
  catalogueToMarkdown,
  catalogueToXlsx,
  compileProfile,
  defineProfile,
  generateCatalogue,
  national,
  shaoguanZhenjiang2018,
  shippedProfiles,
} from "@gongkai/catalogue";
import { catalogueToGb18030Csv } from "@gongkai/catalogue/gb18030";

const rows = generateCatalogue(shaoguanZhenjiang2018);

describe("the lines", () => {
  test("are numbered, and no cell is empty", () => {
    for (const profile of shippedProfiles)
      for (const locale of ["zh", "en"] as const) {
        const lines = generateCatalogue(profile, { locale });
        expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
        for (const line of lines)
          for (const { key } of catalogueColumns) expect(String(line[key])).not.toBe("");
      }
  });

  test("rest on provisions that are there", () => {
    for (const { basis } of generateCatalogue(national)) {
      expect(basis.length).toBeGreaterThan(3);
      expect(basis.every(isProvisionId)).toBe(true);
    }
  });

  test("of a contract in 浈江区", () => {
    expect(rows.find(({ item }) => item === "procurement.contract")).toMatchObject({
      domain: "procurement",
      domainName: "政府采购",
      itemName: "采购合同",
      period: "自政府采购合同签订之日起2个工作日内",
      body: "采购人",
      channels:
        "政府门户网站；广东省政府采购网韶关市分网；市公共资源交易平台；全国公共资源交易平台；可并用：政务微信、政务微博、新闻媒体、政务客户端",
      audience: "全社会",
      manner: "主动公开",
      level: "县级、乡级",
      supervision: "社会公众、新闻媒体监督；区政府信息（政务）公开工作领导小组办公室",
    });
  });

  test("cite the profile's own document first, then the law, articles in order", () => {
    expect(rows.find(({ item }) => item === "procurement.contract")?.citations).toBe(
      "韶浈府办〔2018〕84号 五（一）、五（二）、七（二）；国办发〔2017〕97号 二、二（一）4、二（三）；《政府采购法实施条例》第五十条；《政府采购法》第十一条；国家发展改革委等14部门令第39号 第十六条第一款",
    );
  });

  test("print what nobody states as open, and list it", () => {
    const bare = defineProfile({
      profile: "bare",
      version: "1",
      name: "空白",
      asOf: "2026-01-01",
      statements: [{ op: "add-item", item: "land.supply-plan", name: "土地供应计划" }],
    });
    const [line] = generateCatalogue(bare);
    expect(line).toMatchObject({
      content: "〔待定〕",
      period: "〔待定〕",
      body: "〔待定〕",
      channels: "〔待定〕",
    });
    expect(line?.open?.map(({ column, why }) => `${column} ${why}`)).toEqual([
      "content not-stated",
      "period not-stated",
      "manner not-stated",
      "audience not-stated",
      "channels not-stated",
      "level not-stated",
      "body not-stated",
      "supervision not-stated",
    ]);
    expect(generateCatalogue(bare, { locale: "en" })[0]?.body).toBe("[open]");
  });

  test("are open nationally only where no source fills them", () => {
    const columns = new Set(
      generateCatalogue(national).flatMap(({ open }) => open?.map(({ column }) => column)),
    );
    expect(columns).toEqual(new Set(["level", "period"]));
  });
});

describe("Markdown", () => {
  test("has a row for every line and notes under it", () => {
    const lines = catalogueToMarkdown(shaoguanZhenjiang2018).split("\n");
    expect(lines[0]).toBe("# 韶关市浈江区公共资源配置领域政府信息主动公开目录清单");
    expect(lines.filter((line) => /^\| \d+ \|/.test(line))).toHaveLength(rows.length);
    expect(lines.filter((line) => line.startsWith("- 不列："))).toHaveLength(3);
    expect(lines).toContain(
      "- 不列：国有土地使用权出让全部事项、矿业权出让全部事项。理由：公开范围未列国有土地使用权出让和矿业权出让。",
    );
  });

  test("keeps a bar and a line break inside their cell", () => {
    const odd = rows.slice(0, 1).map((row) => ({ ...row, content: "甲|乙\n丙" }));
    expect(catalogueToMarkdown(odd)).toContain("| 甲\\|乙<br>丙 |");
  });
});

describe("CSV", () => {
  test("is UTF-8 that Excel knows by its mark", () => {
    const csv = catalogueToCsv(rows);
    expect(csv.startsWith("\uFEFF序号,公开事项 一级事项,公开事项 二级事项,公开内容（要素）,公开依据,")).toBe(
      true,
    );
    expect(csv.split("\r\n")).toHaveLength(rows.length + 2);
  });

  test("quotes what has commas, quotes or breaks, and defuses what looks like a formula", () => {
    const odd = rows
      .slice(0, 1)
      .map((row) => ({ ...row, content: '甲,"乙"\n丙', body: "=1+1", supervision: "+86" }));
    const csv = catalogueToCsv(odd);
    expect(csv).toContain('"甲,""乙""\n丙"');
    expect(csv).toContain(",'=1+1,");
    expect(csv).toContain(",'+86\r\n");
  });

  test("in GB18030 says the same", () => {
    const bytes = catalogueToGb18030Csv(rows);
    expect(new TextDecoder("gb18030").decode(bytes)).toBe(catalogueToCsv(rows).slice(1));
  });
});

describe("HTML", () => {
  const html = catalogueToHtml(shaoguanZhenjiang2018);

  test("is one page that fetches nothing", () => {
    expect(html).not.toMatch(/<(?:script|link|img|iframe)|@import|url\(|https?:/);
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toContain("@page { size: A4 landscape;");
    expect(html).toContain("thead { display: table-header-group; }");
  });

  test("merges a heading over its lines, once each", () => {
    expect(
      [...html.matchAll(/rowspan="(\d+)">([^<]+)<\/th>/g)].map(([, span, name]) => [Number(span), name]),
    ).toEqual([
      [1, "住房保障"],
      [7, "政府采购"],
      [5, "国有产权交易"],
      [10, "工程建设项目招标投标"],
    ]);
  });

  test("escapes whatever a profile says", () => {
    const hostile = defineProfile({
      profile: "x",
      version: "1",
      name: `<script>alert("x")</script>`,
      inherits: "national@2026-11-21",
      statements: [{ op: "set-body", items: "land.supply-plan", bodies: `<img src=x onerror='x'>&` }],
    });
    const page = catalogueToHtml(hostile);
    expect(page).not.toContain("<script");
    expect(page).not.toContain("<img");
    expect(page).toContain("&lt;img src=x onerror=&#39;x&#39;&gt;&amp;");
  });

  test("marks what is open", () => {
    expect(html.match(/<mark>〔待定：据转述〕<\/mark>/g)?.length).toBeGreaterThan(2);
    expect(catalogueToHtml(national, { locale: "en" })).toContain("<mark>[open]</mark>");
  });
});

describe("Excel", () => {
  test("reads back with its title, merged headings and lines", async () => {
    const compiled = compileProfile(shaoguanZhenjiang2018);
    const bytes = await catalogueToXlsx(compiled);
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet?.name).toBe("主动公开目录清单");
    expect(sheet?.rows[0]?.[0]).toBe(compiled.name.zh);
    expect(sheet?.rows[1]?.slice(0, 5)).toEqual([
      "序号",
      "公开事项",
      expect.toBeOneOf([null, ""]),
      "公开内容（要素）",
      "公开依据",
    ]);
    expect(sheet?.rows[2]?.slice(1, 3)).toEqual(["一级事项", "二级事项"]);
    const lines = sheet?.rows.slice(3, 3 + rows.length) ?? [];
    expect(lines.map(([number]) => number)).toEqual(rows.map(({ number }) => number));
    expect(lines.map(([, , name]) => name)).toEqual(rows.map(({ itemName }) => itemName));
    expect(lines[5]?.[5]).toBe("自政府采购合同签订之日起2个工作日内");
    const merges = sheet?.merges?.map(({ startRow, startCol, endRow, endCol }) => [
      startRow,
      startCol,
      endRow,
      endCol,
    ]);
    expect(merges).toEqual(
      expect.arrayContaining([
        [0, 0, 0, 11],
        [1, 1, 1, 2],
        [1, 0, 2, 0],
        [4, 1, 10, 1],
      ]),
    );
  });

  test("is laid out for printing: A4 landscape, one page wide, head frozen and repeated", async () => {
    const [sheet] = (await readXlsx(await catalogueToXlsx(rows))).sheets;
    expect(sheet?.freezePane).toMatchObject({ rows: 3, columns: 3 });
    expect(sheet?.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: "a4",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$2:$3",
      printArea: "$A$1:$L$27",
    });
  });

  test("is XML throughout, which readers for spreadsheets forgive and Excel does not", async () => {
    const parts = Object.entries(unzipSync(await catalogueToXlsx(rows)));
    expect(parts.length).toBeGreaterThan(5);
    for (const [name, bytes] of parts) {
      const xml = strFromU8(bytes);
      expect([name, XMLValidator.validate(xml)]).toEqual([name, true]);
      for (const element of ["<definedNames", "<pageSetup ", "<sheetPr"])
        expect(xml.split(element).length, `${name} ${element}`).toBeLessThanOrEqual(2);
    }
  });
});
