import type { Text } from "@gongkai/law";
import type { Act, Channel } from "../channel.ts";
import type { Coverage, DutyForce, Principle, Quality } from "../duty.ts";
import type { Role } from "../role.ts";
import type { Within } from "../route.ts";

const t = (zh: string, en: string): Text => ({ zh, en });

export const roleNames: Readonly<Record<Role, Text>> = {
  approver: t("审批部门", "approving department"),
  implementer: t("管理或实施机构", "managing or implementing body"),
  managingDepartment: t("负责管理的部门", "department responsible for management"),
  tenderer: t("招标人", "tenderer"),
  purchaser: t("采购人", "purchaser"),
  agency: t("代理机构", "agency"),
  tradingCentre: t("公共资源交易中心", "public resource trading centre"),
  transferor: t("转让方", "transferor"),
  exchange: t("产权交易机构", "property rights exchange"),
  financeDepartment: t("财政部门", "finance department"),
  decidingDepartment: t("作出决定的部门", "department that decided"),
  leadMaker: t("牵头制作机关", "lead maker"),
  jointMakers: t("共同制作机关", "joint makers"),
  maker: t("制作机关", "maker"),
  firstObtainer: t("最初获取机关", "first obtainer"),
  holder: t("保存机关", "keeper"),
  obtainedFromAgency: t("信息来源行政机关", "agency it was obtained from"),
  obtainedFromCompany: t("信息来源法人或其他组织", "company or organisation it was obtained from"),
  obtainedFromCitizen: t("信息来源公民", "citizen it was obtained from"),
  fieldOffice: t("派出机构", "field office"),
  internalUnit: t("内设机构", "internal unit"),
  parent: t("设立该机构的行政机关", "organ that set the unit up"),
  concernsBody: t("信息涉及的其他机关", "other organ concerned"),
  successor: t("承接机构", "successor"),
  publicUtility: t("公共企事业单位", "public enterprise or institution"),
  winner: t("中标人", "winner"),
  candidate: t("中标候选人", "candidate"),
  bidder: t("投标人", "bidder"),
  supplier: t("供应商", "supplier"),
  contractor: t("承包人", "contractor"),
  transferee: t("受让方", "transferee"),
  grantee: t("受让人（出让）", "grantee"),
  recipient: t("保障对象", "recipient"),
  applicant: t("申请人", "applicant"),
  counterparty: t("行政相对人", "counterparty"),
  auditor: t("审计机构", "auditor"),
  appraiser: t("评估机构", "appraiser"),
  expert: t("评审专家", "expert"),
};

export const channelNames: Readonly<Record<Channel, Text>> = {
  "government-website": t("政府网站", "government website"),
  "designated-media": t("指定媒介", "designated media"),
  "trading-platform": t("相应的公共资源交易平台", "public resource trading platform of the place"),
  "national-trading-platform": t("全国公共资源交易平台", "National Public Resource Trading Platform"),
  "national-credit-platform": t("全国信用信息共享平台", "National Credit Information Sharing Platform"),
  "credit-china": t("“信用中国”网站", "Credit China website"),
  wechat: t("政务微信", "government WeChat"),
  weibo: t("政务微博", "government Weibo"),
  press: t("新闻媒体", "press"),
  "government-app": t("政务客户端", "government app"),
};

export const actNames: Readonly<Record<Act, Text>> = {
  publish: t("发布", "publish"),
  share: t("共享", "share"),
  exchange: t("交互", "exchange"),
};

export const principleNames: Readonly<Record<Principle, Text>> = {
  approver: t("谁批准、谁公开", "who approves discloses"),
  implementer: t("谁实施、谁公开", "who implements discloses"),
  maker: t("谁制作、谁公开", "who makes discloses"),
};

export const coverageNames: Readonly<Record<Coverage, Text>> = {
  whole: t("全部信息", "the whole"),
  "what-it-holds": t("按照掌握信息的情况", "what it holds"),
  "own-functions": t("与所履行职能有关的信息", "what belongs to its functions"),
};

export const forceNames: Readonly<Record<DutyForce, Text>> = {
  must: t("应当", "must"),
  should: t("积极推进", "should"),
  explore: t("探索", "to be explored"),
  info: t("可以", "may"),
};

export const qualityNames: Readonly<Record<Quality, Text>> = {
  truth: t("真实性", "truth"),
  accuracy: t("准确性", "accuracy"),
  legality: t("合法性", "legality"),
};

export const withinNames: Readonly<Record<Within["kind"], Text>> = {
  "real-time": t("实时", "in real time"),
  "at-the-same-time": t("同时", "at the same time"),
  promptly: t("及时", "promptly"),
};
