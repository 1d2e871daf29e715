/**
 * The fields of 黑名单信息 (公共资源交易平台系统数据规范 17.2, table BLACK_LIST) in the order of the standard: column, label,
 * and the field of ours that holds it.
 */
export const platformColumns = [
  ["BLACKLIST_CODE", "黑名单标识号", "id"],
  ["BODY_NAME", "主体名称", "name"],
  ["BODY_CODE", "主体代码", "code"],
  ["BODY_TYPE", "主体类别", "bodyType"],
  ["BODY_ROLE", "主体角色", "bodyRole"],
  ["RECORD_REASON", "处罚原因", "reason"],
  ["RECORD_DATE", "处罚日期", "decidedOn"],
  ["GOVERNMENT", "处罚部门", "authority"],
  ["DOCUMENT_CODE", "处理文件文号", "documentNumber"],
  ["REVOCATION_STATUS", "是否撤销", "revoked"],
  ["CONFINED_ACTION", "限制行为", "confinedAction"],
  ["SCOPE", "公开范围", "scope"],
  ["PLATFORM_CODE", "交易系统标识码", "platformCode"],
  ["PUB_SERVICE_PLAT_CODE", "公共服务平台标识码", "publicServicePlatformCode"],
  ["DATA_TIMESTAMP", "数据时间戳", "dataTimestamp"],
  ["ATT_BLACKLIST_DOC", "黑名单处理文件扫描件", "attachment"],
] as const;

/** What a column of a list may hold. */
export type ListField =
  | (typeof platformColumns)[number][2]
  | "uscc"
  | "organizationCode"
  | "registrationNumber"
  | "formerName"
  | "address"
  | "legalRepresentative"
  | "conduct"
  | "result"
  | "legalBasis"
  | "sector"
  | "publishedOn"
  | "until"
  | "removedOn"
  | "removalReason"
  | "projectName"
  | "projectCode";

/** Other headings that lists are printed under (财办库〔2014〕526号, court, market, construction and credit lists). */
export const headings: Readonly<Record<string, ListField>> = {
  标识号: "id",
  名称: "name",
  企业名称: "name",
  单位名称: "name",
  供应商名称: "name",
  当事人名称: "name",
  机构名称: "name",
  被执行人名称: "name",
  "被执行人姓名/名称": "name",
  失信主体名称: "name",
  黑名单记录主体: "name",
  name: "name",
  代码: "code",
  证件号码: "code",
  code: "code",
  统一社会信用代码: "uscc",
  社会信用代码: "uscc",
  uscc: "uscc",
  组织机构代码: "organizationCode",
  orgCode: "organizationCode",
  organizationCode: "organizationCode",
  工商注册号: "registrationNumber",
  注册号: "registrationNumber",
  registrationNo: "registrationNumber",
  registrationNumber: "registrationNumber",
  曾用名: "formerName",
  企业地址: "address",
  地址: "address",
  住所: "address",
  注册地址: "address",
  address: "address",
  法定代表人: "legalRepresentative",
  法定代表人或负责人姓名: "legalRepresentative",
  企业法人代表: "legalRepresentative",
  负责人: "legalRepresentative",
  主要负责人: "legalRepresentative",
  legalRepresentative: "legalRepresentative",
  principal: "legalRepresentative",
  列入原因: "reason",
  列入事由: "reason",
  纳入理由: "reason",
  listingReason: "reason",
  严重违法失信行为的具体情形: "conduct",
  失信行为的具体情形: "conduct",
  失信行为: "conduct",
  违法行为: "conduct",
  behaviour: "conduct",
  处罚结果: "result",
  处理决定: "result",
  处罚内容: "result",
  处罚依据: "legalBasis",
  处理依据: "legalBasis",
  黑名单认定依据: "legalBasis",
  领域: "sector",
  处罚时间: "decidedOn",
  处理时间: "decidedOn",
  决定日期: "decidedOn",
  列入日期: "decidedOn",
  列入黑名单日期: "decidedOn",
  立案时间: "decidedOn",
  公布日期: "publishedOn",
  公示日期: "publishedOn",
  发布时间: "publishedOn",
  发布日期: "publishedOn",
  截止日期: "until",
  有效期至: "until",
  移出日期: "removedOn",
  移除黑名单日期: "removedOn",
  移出原因: "removalReason",
  执法单位: "authority",
  处罚机关: "authority",
  处理机关: "authority",
  认定部门: "authority",
  执行法院: "authority",
  "作出决定机关（列入）": "authority",
  上报部门: "authority",
  reportingAuthority: "authority",
  court: "authority",
  处罚决定书文号: "documentNumber",
  文号: "documentNumber",
  执行案号: "documentNumber",
  案号: "documentNumber",
  caseNo: "documentNumber",
  项目名称: "projectName",
  项目编号: "projectCode",
};
