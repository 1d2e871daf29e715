import { defineInstrument } from "../internal/define-instrument.ts";

/** 中华人民共和国政府信息公开工作年度报告格式 */
export const annualReportFormat2021 = defineInstrument(
  {
    id: "annual-report-format-2021",
    name: {
      zh: "中华人民共和国政府信息公开工作年度报告格式",
      en: "Format of the Annual Report on Open Government Information",
    },
    documentNumber: "国办公开办函〔2021〕30号",
    rank: "normative-document",
    effective: { from: "2021-09-26", to: null },
    confidence: { number: "quoted", dates: "quoted" },
  },
  { evidence: "memory", source: "web pages (zrzy.smx; shangkeht)" },
  [
    {
      id: "y30-1",
      article: "一（一）",
      topic: "assessment",
      appliesTo: ["annual-report"],
      quote: "主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障",
      gloss:
        "[The overall account] chiefly covers proactive disclosure, disclosure on request, management of government information, building of disclosure platforms, and supervision.",
      force: "info",
      confidence: "quoted",
      rule: { type: "report-part", part: "总体情况" },
      evidence: "copy of the text",
    },
    {
      id: "y30-parts",
      article: "（六部分）",
      topic: "assessment",
      appliesTo: ["annual-report"],
      quote:
        "一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况 四、政府信息公开行政复议、行政诉讼情况 五、存在的主要问题及改进情况 六、其他需要报告的事项",
      gloss:
        "1. Overall account. 2. Proactive disclosure of government information. 3. Requests for government information received and handled. 4. Administrative reconsideration and litigation over open government information. 5. Main problems and improvements. 6. Other matters to be reported.",
      force: "info",
      confidence: "memory",
      rule: { type: "report-parts", count: 6 },
    },
    {
      id: "y30-table3",
      article: "（表三 平衡关系）",
      topic: "assessment",
      appliesTo: ["annual-report"],
      quote:
        "本年新收政府信息公开申请数量＋上年结转政府信息公开申请数量＝本年度办理结果总计＋结转下年度继续办理",
      gloss:
        "Requests newly received this year + requests carried over from last year = total of results this year + requests carried over to next year.",
      force: "info",
      confidence: "memory",
      rule: {
        type: "balance",
        equation: "new + carriedIn = processedTotal + carriedOut",
        applicantColumns: ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"],
        outcomeGroups: {
          予以公开: 1,
          部分公开: 1,
          不予公开: [
            "属于国家秘密",
            "其他法律行政法规禁止公开",
            "危及“三安全一稳定”",
            "保护第三方合法权益",
            "属于三类内部事务信息",
            "属于四类过程性信息",
            "属于行政执法案卷",
            "属于行政查询事项",
          ],
          无法提供: ["本机关不掌握相关政府信息", "没有现成信息需要另行制作", "补正后申请内容仍不明确"],
          不予处理: [
            "信访举报投诉类申请",
            "重复申请",
            "要求提供公开出版物",
            "无正当理由大量反复申请",
            "要求行政机关确认或重新出具已获取信息",
          ],
          其他处理: ["申请人无正当理由逾期不补正", "申请人逾期未按收费通知要求缴纳费用", "其他"],
        },
      },
    },
    {
      id: "y30-table2",
      article: "（表二）",
      topic: "assessment",
      appliesTo: ["annual-report"],
      quote:
        "第二十条第（一）项 规章、行政规范性文件：本年制发件数、本年废止件数、现行有效件数；第（五）项 行政许可 本年处理决定数量；第（六）项 行政处罚、行政强制 本年处理决定数量；第（八）项 行政事业性收费 本年收费金额（单位：万元）",
      gloss:
        "Article 20(1), rules and normative documents: number made this year, number repealed this year, number in force; (5), administrative licences: number of decisions this year; (6), administrative penalties and compulsion: number of decisions this year; (8), administrative fees: amount collected this year (in 10,000 yuan).",
      force: "info",
      confidence: "memory",
      rule: { type: "table-columns" },
    },
    {
      id: "y30-table4",
      article: "（表四）",
      topic: "assessment",
      appliesTo: ["annual-report"],
      quote:
        "行政复议、行政诉讼（未经复议直接起诉、复议后起诉）：结果维持、结果纠正、其他结果、尚未审结、总计",
      gloss:
        "Administrative reconsideration and litigation (brought directly, brought after reconsideration): upheld, corrected, other result, not concluded, total.",
      force: "info",
      confidence: "memory",
      rule: {
        type: "table-columns",
        columns: ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"],
        groups: ["行政复议", "未经复议直接起诉", "复议后起诉"],
      },
    },
  ],
);
