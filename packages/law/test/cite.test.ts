import { cite, LawError, provision, provisions } from "@gongkai/law";
import { describe, expect, test } from "vitest";

describe("cite", () => {
  test.each([
    [
      "foi19-33-reply",
      "《中华人民共和国政府信息公开条例》（2019年修订）第三十三条第二款",
      "Regulation on Open Government Information (2019 revision), Art. 33(2)",
    ],
    [
      "op97-2-4-proactive",
      "《国务院办公厅关于推进公共资源配置领域政府信息公开的意见》（国办发〔2017〕97号）二（四）",
      "Opinions of the General Office of the State Council on Advancing the Disclosure of Government Information in Public Resource Allocation (国办发〔2017〕97号), II(4)",
    ],
    [
      "m87-69",
      "《政府采购货物和服务招标投标管理办法》（财政部令第87号）第六十九条",
      "Measures for Tendering of Goods and Services in Government Procurement (财政部令第87号), Art. 69",
    ],
    ["cc-1259", "《中华人民共和国民法典》第一千二百五十九条", "Civil Code, Art. 1259"],
    [
      "pi-73-3",
      "《中华人民共和国个人信息保护法》第七十三条（三）",
      "Personal Information Protection Law, Art. 73, item 3",
    ],
    [
      "mi11-notice",
      "《矿业权交易规则（试行）》（国土资发〔2011〕242号）（公告）",
      "Rules for Trading Mining Rights (Trial) (国土资发〔2011〕242号), announcement",
    ],
    [
      "g32-13",
      "《企业国有资产交易监督管理办法》（国资委 财政部令第32号）第十三条（条号凭记忆）",
      "Measures for Supervising Transactions in State-owned Assets of Enterprises (国资委 财政部令第32号), Art. 13 (article number from memory)",
    ],
  ] as const)("%s in both languages", (id, zh, en) => {
    expect(cite(id, { locale: "zh" })).toBe(zh);
    expect(cite(id, { locale: "en" })).toBe(en);
  });

  test("no English place is left in Chinese", () => {
    const left = provisions.filter((p) => {
      const place = cite(p.id, { locale: "en" }).replace(/ \([^()]*(?:号|\d)[^()]*\)/gu, "");
      return /\p{Script=Han}/u.test(place);
    });
    expect(left.map((p) => p.id)).toEqual([]);
  });

  test("tells two orders numbered 39 apart", () => {
    expect(cite("la-18", { locale: "zh" })).toContain("国土资源部令第39号");
    expect(cite("p39-21", { locale: "zh" })).toContain("国家发展改革委等14部门令第39号");
  });

  test("an unknown id is misuse, told in both languages", () => {
    const misuse = () => {
      // @ts-expect-error ids are a closed union
      cite("foi19-99", { locale: "zh" });
    };
    expect(misuse).toThrow(LawError);
    expect(misuse).toThrowErrorMatchingInlineSnapshot(`[LawError: There is no provision “foi19-99”]`);
    expect(provision("foi19-26").instrument).toBe("foi-regulation-2019");
  });
});
