/** The payloads the bench measures: a notice of three candidates, and an announcement of 200 parcels. */

const companies = [
  ["甲建设集团有限公司", "91120000103070925B"],
  ["乙市政工程有限公司", "91510000326978260D"],
  ["丙建筑安装工程有限公司", "916100000547537372"],
] as const;

/** 中标候选人公示: 31 fields of the notice and three candidates of 15. */
export function candidatesNotice(): Record<string, unknown> {
  return {
    tenderProjectNumber: "S1407003401015434001",
    number: "S1407003401015434001",
    projectName: "某市人民体育馆围墙及附属建设项目EPC总承包",
    section: "S1407003401015434001001",
    sectionName: "001某市人民体育馆围墙及附属建设项目EPC总承包",
    sections: "S1407003401015434001001",
    unifiedDealCode: "D03-12350100MB02709751-20200319-102642-5",
    candidates: companies.map(([name, code], i) => ({
      rank: i + 1,
      name,
      code,
      type: "1",
      role: "2",
      priceForm: "1",
      price: 12_345_678.9 + i * 1000,
      isFloatRate: false,
      quality:
        "施工质量符合设计图纸及国家有关标准、规范要求，工程质量达到国家及行业现行施工验收规范合格标准。",
      period: "12个月",
      evaluation: "综合评估法，综合评分第" + String(i + 1),
      manager: "任某",
      performance: "2023年某市体育中心改造工程项目负责人",
      certificate: "二级建造师注册证书",
      certificateNumber: "藏2542021202201331",
      qualification: "响应招标文件",
    })),
    content: "经评标委员会评审，确定中标候选人，现公示如下。".repeat(6),
    noticeType: "1",
    reportReceivedAt: "2026-03-15T17:00",
    submittedAt: "2026-03-16T17:30:00",
    noticeFrom: "2026-03-16T18:00",
    noticeUntil: "2026-03-19T18:00",
    media: ["全国公共资源交易平台", "中国招标投标公共服务平台"],
    objection: "投标人对评标结果有异议的，应当在公示期内以书面形式向招标代理机构提出异议文件。",
    otherContent: "无其他公示内容",
    tendererName: "某市教育局（某市体育局）",
    tendererAddress: "某市色尼区拉萨中路18号",
    tendererContactPerson: "旺老师",
    tendererContact: "0896-3822111",
    agencyName: "某项目管理有限公司",
    agencyCode: "12350100MB02709751",
    agencyAddress: "拉萨市柳梧新区响冲小区C4-19号",
    agencyContactPerson: "金先生",
    agencyContact: "0891-6361111",
    supervisor: "某市住房和城乡建设局",
    complaintBody: "某市住房和城乡建设局",
    complaintContact: "0896-3822222",
  };
}

/** 出让公告 with `count` parcels of 12 fields each. */
export function grantOfParcels(count: number): Record<string, unknown> {
  return {
    number: "浈自然资公告〔2026〕3号",
    grantor: "某区自然资源局",
    grantorAddress: "某区某路1号",
    bidderQualification: "境内外法人、自然人和其他组织",
    documents: "网上获取",
    bidding: "网上报价，价高者得",
    award: "不低于底价的最高报价者",
    announcedFrom: "2026-03-01",
    announcedUntil: "2026-03-31",
    parcelCount: count,
    parcels: Array.from({ length: count }, (_, i) => ({
      number: `G2026-${String(i + 1).padStart(3, "0")}`,
      location: "某区十里亭镇某路以东",
      area: 12_345.67 + i,
      landUse: "工业用地",
      term: "50年",
      plotRatioMin: 1,
      plotRatioMax: 2.5,
      buildingDensity: 40,
      greenRatio: 20,
      startingPrice: 1200.5,
      deposit: 240,
      registrationDeadline: "2026-03-28T17:00",
    })),
  };
}

/** The notice with three things wrong: a malformed code, a day that does not exist, a price as text. */
export function badNotice(): Record<string, unknown> {
  const notice = candidatesNotice();
  const rows = notice["candidates"];
  if (Array.isArray(rows)) Object.assign(rows[1], { code: "91510000326978260", price: "12345678.9" });
  return { ...notice, noticeUntil: "2026-02-30T18:00" };
}

/** The announcement with three things wrong in its rows. */
export function badGrant(count: number): Record<string, unknown> {
  const grant = grantOfParcels(count);
  const rows = grant["parcels"];
  if (Array.isArray(rows)) {
    Object.assign(rows[10], { area: "12345.67" });
    Object.assign(rows[100], { registrationDeadline: "2026-03-28 17:00" });
    Object.assign(rows[150], { deposit: -1 });
  }
  return grant;
}
