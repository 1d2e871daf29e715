import type { Text } from "@gongkai/law";
import type { Citation } from "../citation-format.ts";
import type { Profile } from "../profile-format.ts";

const text = (zh: string, en: string): Text => ({ zh, en });
const opinion = (clause: string, quote: string): Citation => ({ document: "opinion", clause, quote });
const element = (zh: string, en: string, name: string, type: "string" | "date" = "string") =>
  ({ text: text(zh, en), force: "should", field: { name, type } }) as const;

const sevenDays = opinion(
  "（六）",
  "除法律法规另有规定外，政府各部门应将行政许可、行政处罚等信息自做出行政决定之日起7个工作日内在门户网站公开",
);
const licence =
  "行政许可信息主要公示行政许可决定书文号、设定依据、项目名称、行政相对人名称及统一社会信用代码、审批部门、许可日期等内容。";
const penalty =
  "行政处罚信息主要公示行政处罚决定书文号、执法依据、案件名称、行政相对人名称及统一社会信用代码、处罚事由、作出处罚决定的部门、处罚结果、处罚日期、救济渠道等信息。";

/**
 * 甘肃省: what the province's opinion of 2016 on open government says that touches public resource allocation: the field
 * lists of licences and penalties, seven working days, interpretation within three. It is older than 97号 and speaks for
 * the whole of government; here it is read beside the base as it stands today.
 */
export const gansu2016: Profile = {
  profile: "gansu2016",
  version: "2016",
  name: text(
    "甘肃省公共资源配置领域政府信息主动公开目录清单（含行政许可、行政处罚）",
    "Gansu Province: catalogue of proactive disclosure in public resource allocation, with licences and penalties",
  ),
  inherits: { profile: "national", version: "2026-11-21" },
  documents: {
    opinion: {
      title: text(
        "甘肃省《关于全面推进政务公开工作的实施意见》",
        "Gansu: Implementing Opinions on Comprehensively Advancing Open Government",
      ),
      rank: "local-document",
      note: text(
        "中共甘肃省委办公厅、甘肃省人民政府办公厅2016年印发；文号和施行日期在所见文本中没有，文本止于（十一）。",
        "Issued in 2016; the copy has neither number nor date, and breaks off after （十一）.",
      ),
    },
  },
  statements: [
    {
      op: "set-scope",
      id: "scope",
      region: text("甘肃省", "Gansu Province"),
      cite: [
        opinion(
          "（九）",
          "公共资源配置、社会救助、就业创业、环境保护、教育卫生、棚户区和农村危房危窑改造等领域",
        ),
      ],
    },
    // Licences
    {
      op: "add-item",
      id: "licence",
      item: "licence",
      name: text("行政许可", "Administrative licence"),
      kind: "approval-result",
      phrase: "行政许可信息",
      cite: [{ provision: "gs-licence-fields" }, opinion("（六）", licence)],
    },
    {
      op: "set-content",
      id: "licence-content",
      items: ["licence"],
      elements: [
        element("行政许可决定书文号", "number of the decision", "decisionNumber"),
        element("设定依据", "legal basis", "basis"),
        element("项目名称", "name of the matter", "itemName"),
        element("行政相对人名称", "name of the party", "counterpartName"),
        element("统一社会信用代码", "unified social credit code", "counterpartCode"),
        element("审批部门", "approving department", "authority"),
        element("许可日期", "day of the licence", "decidedOn", "date"),
      ],
      cite: [{ provision: "gs-licence-fields" }, opinion("（六）", licence)],
    },
    // Penalties
    {
      op: "add-item",
      id: "penalty",
      item: "penalty",
      name: text("行政处罚", "Administrative penalty"),
      kind: "supervision",
      phrase: "行政处罚信息",
      cite: [{ provision: "gs-penalty-fields" }, opinion("（六）", penalty)],
    },
    {
      op: "set-content",
      id: "penalty-content",
      items: ["penalty"],
      elements: [
        element("行政处罚决定书文号", "number of the decision", "decisionNumber"),
        element("执法依据", "basis of enforcement", "enforcementBasis"),
        element("案件名称", "name of the case", "caseName"),
        element("行政相对人名称", "name of the party", "counterpartName"),
        element("统一社会信用代码", "unified social credit code", "counterpartCode"),
        element("处罚事由", "cause", "cause"),
        element("作出处罚决定的部门", "deciding department", "authority"),
        element("处罚结果", "result", "result"),
        element("处罚日期", "day of the penalty", "decidedOn", "date"),
        element("救济渠道", "remedies", "remedies"),
      ],
      cite: [{ provision: "gs-penalty-fields" }, opinion("（六）", penalty)],
    },
    // Both
    {
      op: "set-period",
      id: "seven-working-days",
      items: ["licence", "penalty"],
      clock: "publish",
      amount: 7,
      unit: "working-day",
      after: "administrative-decision-made",
      phrase: text("自做出行政决定之日起7个工作日内", "within 7 working days of the administrative decision"),
      reason: text("行政决定一经作出，信息即已形成", "the information is formed when the decision is made"),
      cite: [sevenDays],
    },
    {
      op: "set-body",
      id: "licence-body",
      items: ["licence"],
      bodies: [
        { name: text("审批部门", "the approving department"), role: "approver", principle: "approver" },
      ],
      cite: [sevenDays],
    },
    {
      op: "set-body",
      id: "penalty-body",
      items: ["penalty"],
      bodies: [
        {
          name: text("作出处罚决定的部门", "the department that made the decision"),
          role: "decidingDepartment",
          principle: "maker",
        },
      ],
      cite: [sevenDays],
    },
    {
      op: "route",
      id: "portal",
      items: ["licence", "penalty"],
      channel: "government-website",
      targets: [{ name: text("门户网站", "government portal") }],
      cite: [sevenDays],
    },
    // Duties
    {
      op: "set-duty",
      id: "interpretation",
      duty: "policy-interpretation",
      name: text(
        "在政府网站发布重要政策的解读材料",
        "publishing material that interprets important policies",
      ),
      due: {
        within: { amount: 3, unit: "working-day", after: text("文件公开", "the document is published") },
      },
      body: text("起草部门", "the department that drafted it"),
      cite: [
        { provision: "gs-interpretation" },
        opinion("（十一）", "相关解读材料应于文件公开后3个工作日内在政府网站发布"),
      ],
    },
    {
      op: "set-duty",
      id: "head-interprets",
      duty: "interpretation-by-the-head",
      name: text(
        "主要负责同志解读重要政策措施不少于1次",
        "the head interprets important policies at least once",
      ),
      due: { text: text("每年", "every year") },
      body: text("主要负责同志", "the head of the organ"),
      cite: [opinion("（十一）", "主要负责同志年内解读重要政策措施不少于1次")],
    },
    {
      op: "set-duty",
      id: "validity",
      duty: "normative-document-validity",
      name: text(
        "落实规范性文件有效期制度，及时清理规范性文件，清理结果向社会公开",
        "giving normative documents a term of validity, clearing them in time, and publishing the result",
      ),
      due: { text: text("及时", "promptly") },
      cite: [opinion("（五）", "落实规范性文件有效期制度，及时清理规范性文件，清理结果向社会公开")],
    },
  ],
};
