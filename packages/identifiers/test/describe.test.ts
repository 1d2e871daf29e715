import * as identifiers from "@gongkai/identifiers";
import { expect, test } from "vitest";

test("every kind of code is explained in both languages", () => {
  const { describeUscc: uscc } = identifiers;
  const lines = (
    [
      [uscc, "91350100M0001TGQXM"],
      [uscc, "91610000 0547537372"],
      [uscc, "HB2026033600010029"],
      [identifiers.describeOrganizationCode, "054753737"],
      [identifiers.describeCitizenId, "11010519491231002X"],
      [identifiers.describeInvestmentProjectCode, "2020-350421-22-03-001861"],
      [identifiers.describeInvestmentProjectCode, "2503-411481-04-01-225421"],
      [identifiers.describePlatformProjectCode, "E3500000717002688"],
      [identifiers.describeTenderProjectCode, "E3500000717002688002"],
      [identifiers.describeSectionCode, "E3500000717002688002001"],
      [identifiers.describeUnifiedDealCode, "D03-12350100MB02709751-20200319-102642-5"],
      [identifiers.describeRegionCode, "140624"],
      [identifiers.describeRegionCode, "440299"],
      [identifiers.describeLandSupervisionNumber, "1306262018B00730"],
      [identifiers.describeParcelCode, "440305001002GB00003"],
      [identifiers.describeRealEstateUnitCode, "440305001002GB00003W00000000"],
      [identifiers.describeMineralRightNumber, "DC5108212026097100000001"],
      [identifiers.describeMineralRightNumber, "T01120070502000001"],
      [identifiers.describeIndustryCode, "E47"],
      [identifiers.describeProcurementCategoryCode, "C06020500"],
      [identifiers.describeCurrencyCode, "156"],
    ] as const
  ).flatMap(([explain, value]) => [explain(value), explain(value, { locale: "en" })]);
  expect(lines.join("\n")).toMatchInlineSnapshot(`
    "统一社会信用代码 91350100M0001TGQXM：登记管理部门 9（工商、市场监管）；机构类别 1（企业）；登记管理机关行政区划 350100；组织机构代码 M0001TGQX；校验码 M（不符，须核对；个别早期代码如此）
    Unified social credit code 91350100M0001TGQXM: registering department 9 (market regulation); class of body 1 (enterprise); region of registration 350100; organisation code M0001TGQX; check character M (does not agree: verify; a few codes issued early are like this)
    不是统一社会信用代码：长度不符；是否应为 916100000547537372
    No unified social credit code: wrong length; perhaps 916100000547537372
    不是统一社会信用代码：登记管理部门代码未见于已知代码，且校验码不符
    No unified social credit code: unknown registering department, and the check character fails
    组织机构代码 05475373-7：本体代码 05475373；校验码 7（相符）
    Organisation code 05475373-7: body 05475373; check character 7 (agrees)
    公民身份号码 110105************：户籍行政区划 110105；版本 GB 11643-1999；校验码 *（相符）
    Citizen identity number 110105************: region of the register 110105; edition GB 11643-1999; check character * (agrees)
    投资项目统一代码 2020-350421-22-03-001861：年份 2020；地区（部门） 350421；行业 22；项目类型 03（备案）；流水号 001861
    Investment project code 2020-350421-22-03-001861: year 2020; region or department 350421; industry 22; project type 03 (filing); serial number 001861
    投资项目统一代码 2503-411481-04-01-225421：年月 2025-03；地区（部门） 411481；中央业务指导部门 04；项目类型 01（审批）；随机码 22542；校验码 1（算法未见公开文本，未核验）
    Investment project code 2503-411481-04-01-225421: year and month 2025-03; region or department 411481; central department 04; project type 01 (approval); random digits 22542; check digit 1 (rule not known here, not verified)
    项目编号 E3500000717002688：交易平台标识码 E3500000717；项目流水号 002688
    Platform project code E3500000717002688: platform E3500000717; project serial 002688
    招标项目编号 E3500000717002688002：交易平台标识码 E3500000717；项目流水号 002688；招标项目序号 002
    Tender project code E3500000717002688002: platform E3500000717; project serial 002688; tender serial 002
    标段（包）编号 E3500000717002688002001：交易平台标识码 E3500000717；项目流水号 002688；招标项目序号 002；标段（包）序号 001
    Section code E3500000717002688002001: platform E3500000717; project serial 002688; tender serial 002; section serial 001
    统一交易标识码 D03-12350100MB02709751-20200319-102642-5：交易分类 D03（政府采购）；公共资源交易平台 12350100MB02709751；日期 2020-03-19；流水号 102642；校验码 5（算法未见公开文本，未核验）
    Unified deal code D03-12350100MB02709751-20200319-102642-5: category D03 (government procurement); platform 12350100MB02709751; date 2020-03-19; serial number 102642; check character 5 (rule not known here, not verified)
    行政区划代码 140624：名称 山西省朔州市怀仁县；历史代码，末见于名录 2017-10-31
    Region code 140624: name 山西省朔州市怀仁县; historic, last listed as of 2017-10-31
    不能确认为行政区划代码：未见于已收录的名录
    Not a known region code: in no list known here
    电子监管号 1306262018B00730：行政区划 130626；年份 2018；供应方式 B（出让）；流水号 00730
    Land supervision number 1306262018B00730: region 130626; year 2018; supply mode B (grant); serial number 00730
    宗地代码 440305001002GB00003：行政区划 440305；地籍区 001；地籍子区 002；土地所有权 G（国家所有）；权利类型 B（建设用地使用权，地表）；宗地顺序号 00003
    Parcel code 440305001002GB00003: region 440305; cadastral district 001; cadastral subdistrict 002; ownership G (state-owned); right B (construction land, surface); parcel serial 00003
    不动产单元代码 440305001002GB00003W00000000：行政区划 440305；地籍区 001；地籍子区 002；土地所有权 G（国家所有）；权利类型 B（建设用地使用权，地表）；宗地顺序号 00003；定着物 W（无定着物）；单元号 00000000
    Real-estate unit code 440305001002GB00003W00000000: region 440305; cadastral district 001; cadastral subdistrict 002; ownership G (state-owned); right B (construction land, surface); parcel serial 00003; fixture W (no fixture); unit 00000000
    矿业权许可证（不动产权证书）号 DC5108212026097100000001：登记系统前缀 D；权利 C（采矿权）；行政区划 510821；年月 2026-09；序列号 7100000001
    Mineral right number DC5108212026097100000001: registry prefix D; right C (mining); region 510821; year and month 2026-09; serial number 7100000001
    矿业权许可证（不动产权证书）号 T01120070502000001：权利 T（探矿权）；发证机关 01；年月 2007-05；序列号 000001
    Mineral right number T01120070502000001: right T (exploration); issuing body 01; year and month 2007-05; serial number 000001
    国民经济行业代码 E47：门类 E（建筑业）；大类 47
    Industry code E47: section E (construction); division 47
    政府采购品目代码 C06020500：类别 C（服务）；层级 C06 › C0602 › C060205
    Procurement category code C06020500: class C (services); levels C06 › C0602 › C060205
    币种代码 156：数字码 156（人民币）
    Currency code 156: numeric 156 (renminbi)"
  `);
});
