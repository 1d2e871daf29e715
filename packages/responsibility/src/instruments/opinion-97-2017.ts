/** 国务院办公厅关于推进公共资源配置领域政府信息公开的意见 (国办发〔2017〕97号), 二（二） and 二（三）. */
import { match } from "ts-pattern";
import type { InformationKind } from "@gongkai/law";
import { dutiesOf, type DutyRow, type Span } from "../duty.ts";
import { routesOf, type ChangeRow } from "../route-row.ts";
import { kinds } from "../subject.ts";
import { traded } from "../traded.ts";

const span = { from: "2017-12-19", to: null };

/** The sentence that the information must be disclosed at all; 二（二） only says by whom. */
const boundBy = "op97-2-4-scope";

/** Who manages or carries out an allocation, whatever the branch calls it. */
const implementing = [
  "implementer",
  "managingDepartment",
  "tenderer",
  "purchaser",
  "tradingCentre",
  "transferor",
  "exchange",
] as const;

type Assignment = Omit<DutyRow, "scope" | keyof Span>;

/** Whom 二（二） makes disclose information of a kind. */
function assign(kind: InformationKind): Assignment {
  return (
    match(kind)
      .returnType<Assignment>()
      // 「公共资源配置涉及行政审批的批准结果信息由审批部门负责公开」
      .with("approval-result", () => ({
        provision: "op97-2-2-approval",
        roles: ["approver"],
        principle: "approver",
        covers: "whole",
        force: "must",
        boundBy,
      }))
      // 「公共资源项目基本信息、配置（交易）过程信息、中标（成交）信息、合同履约信息由管理或实施公共资源配置的国家机关、企事业单位按照掌握信息的情况分别公开。」
      .with("project-basics", "announcement", "process", "award", () => ({
        provision: "op97-2-2-process",
        roles: [...implementing, "agency"],
        principle: "implementer",
        covers: "what-it-holds",
        force: "must",
        boundBy,
      }))
      // The same sentence; an agency's commission ends with the award, the contract is its principal's.
      .with("performance", () => ({
        provision: "op97-2-2-process",
        roles: implementing,
        principle: "implementer",
        covers: "what-it-holds",
        force: "must",
        boundBy,
      }))
      // 「相关信息由负责管理的部门分别公开。」 The list itself is to be explored (探索建立).
      .with("credit", () => ({
        provision: "op97-2-2-blacklist",
        roles: ["managingDepartment"],
        principle: "implementer",
        covers: "what-it-holds",
        force: "explore",
        boundBy: "op97-blacklist",
      }))
      // 「按照“谁批准、谁公开，谁实施、谁公开，谁制作、谁公开”的原则」: an act of supervision is made by who decides it.
      .with("supervision", () => ({
        provision: "op97-2-2-principle",
        roles: ["decidingDepartment"],
        principle: "maker",
        covers: "whole",
        force: "must",
        boundBy,
      }))
      // The same principle; how a maker is found is for the Regulation to say.
      .with("policy-plan", () => ({
        provision: "op97-2-2-principle",
        roles: ["leadMaker", "maker"],
        principle: "maker",
        covers: "whole",
        force: "must",
        boundBy,
      }))
      .exhaustive()
  );
}

/** 二（二）, kind by kind; then the subjects of which 97号 or their name says who decided. */
export const duties = /* @__PURE__ */ (() =>
  dutiesOf(span, [
    ...kinds.map((kind) => ({ ...assign(kind), scope: { kinds: [kind] } })),
    { ...assign("approval-result"), scope: { subjects: ["licence"] }, roles: ["decidingDepartment"] },
    {
      ...assign("supervision"),
      scope: { subjects: ["property.decision-approval"] },
      roles: ["decidingDepartment"],
      covers: "what-it-holds",
    },
    // 「财政部门作出的投诉和监督检查等处理决定、对集中采购机构的考核结果」
    {
      ...assign("supervision"),
      provision: "op97-2-1-4",
      scope: { subjects: ["procurement.supervision-decision", "procurement.agency-appraisal"] },
      roles: ["financeDepartment"],
    },
  ]))();

/** 二（三）, sentence by sentence. */
export const routes = /* @__PURE__ */ routesOf(span, [
  // 「充分发挥政府网站第一平台作用，及时发布公共资源配置领域各类信息，畅通依申请公开渠道。」
  {
    provision: "op97-2-3-site",
    scope: { kinds },
    channel: "government-website",
    act: "publish",
    within: "promptly",
    force: "should",
  },
  // 「积极利用政务微博微信、新闻媒体、政务客户端等拓宽信息公开渠道」
  { provision: "op97-2-3-media", scope: { kinds }, channel: "wechat", act: "publish", force: "should" },
  { provision: "op97-2-3-media", scope: { kinds }, channel: "weibo", act: "publish", force: "should" },
  { provision: "op97-2-3-media", scope: { kinds }, channel: "press", act: "publish", force: "should" },
  {
    provision: "op97-2-3-media",
    scope: { kinds },
    channel: "government-app",
    act: "publish",
    force: "should",
  },
  // 「各类依法应当公开的公共资源交易公告、资格审查结果、交易过程信息、成交信息、履约信息以及有关变更信息等在指定媒介发布后，要与相应的公共资源交易平台实现信息共享，并实时交互至全国公共资源交易平台汇总发布。」
  { provision: "op97-2-3-ggzy", scope: traded, channel: "designated-media", act: "publish", force: "must" },
  {
    provision: "op97-2-3-ggzy",
    scope: traded,
    channel: "trading-platform",
    act: "share",
    after: "designated-media",
    force: "must",
  },
  {
    provision: "op97-2-3-ggzy",
    scope: traded,
    channel: "national-trading-platform",
    act: "exchange",
    after: "designated-media",
    within: "real-time",
    force: "must",
  },
  // 「公共资源配置领域的信用信息要同时交互至全国信用信息共享平台，并依托“信用中国”网站及时予以公开。」
  {
    provision: "op97-2-3-credit",
    scope: { kinds: ["credit"] },
    channel: "national-credit-platform",
    act: "exchange",
    within: "at-the-same-time",
    force: "must",
  },
  {
    provision: "op97-2-3-credit",
    scope: { kinds: ["credit"] },
    channel: "credit-china",
    act: "publish",
    within: "promptly",
    force: "must",
  },
]);

/** By which sentences a change is disclosed anew. */
export const changes: readonly ChangeRow[] = [
  // 「自政府信息形成或变更之日起20个工作日内予以公开」
  { provision: "op97-2-4-proactive", from: "2017-12-19", to: null, scope: { kinds } },
  // 「以及有关变更信息等在指定媒介发布后，要与相应的公共资源交易平台实现信息共享」
  { provision: "op97-2-3-ggzy", from: "2017-12-19", to: null, scope: traded },
];
