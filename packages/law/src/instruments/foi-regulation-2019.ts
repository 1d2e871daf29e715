import { defineInstrument } from "../internal/define-instrument.ts";

/** 中华人民共和国政府信息公开条例（2019年修订） */
export const foiRegulation2019 = defineInstrument(
  {
    id: "foi-regulation-2019",
    name: {
      zh: "中华人民共和国政府信息公开条例（2019年修订）",
      en: "Regulation on Open Government Information (2019 revision)",
    },
    documentNumber: "国务院令第711号",
    rank: "administrative-regulation",
    effective: { from: "2019-05-15", to: null },
    confidence: { number: "memory", dates: "quoted" },
  },
  {
    evidence: "copy of the text",
    source:
      "LawRefBook/Laws (public collection of laws), 政府信息公开条例(2019-04-03); same text in whthomas/china-laws",
  },
  [
    {
      id: "foi19-10-1",
      article: "第十条第一款",
      topic: "responsibility",
      appliesTo: ["all-items"],
      quote:
        "行政机关制作的政府信息，由制作该政府信息的行政机关负责公开。行政机关从公民、法人和其他组织获取的政府信息，由保存该政府信息的行政机关负责公开；行政机关获取的其他行政机关的政府信息，由制作或者最初获取该政府信息的行政机关负责公开。法律、法规对政府信息公开的权限另有规定的，从其规定。",
      gloss:
        "Government information made by an administrative organ is disclosed by the organ that made it. Information that an administrative organ obtains from citizens, legal persons and other organisations is disclosed by the organ that keeps it; government information that it obtains from other administrative organs is disclosed by the organ that made it or first obtained it. Where laws or regulations provide otherwise on the authority to disclose, they prevail.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "responsible-body",
        order: [
          "law-specifies",
          "maker",
          "keeper (from citizens/legal persons)",
          "maker-or-first-obtainer (from other agencies)",
        ],
      },
    },
    {
      id: "foi19-10-2",
      article: "第十条第二款",
      topic: "responsibility",
      appliesTo: ["all-items"],
      quote:
        "行政机关设立的派出机构、内设机构依照法律、法规对外以自己名义履行行政管理职能的，可以由该派出机构、内设机构负责与所履行行政管理职能有关的政府信息公开工作。",
      gloss:
        "Where a field office or internal unit of an administrative organ performs administrative functions in its own name under laws or regulations, that field office or internal unit may be responsible for open government information related to those functions.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "responsible-body",
        body: "dispatched or internal body acting in its own name",
        mode: "may",
      },
    },
    {
      id: "foi19-10-3",
      article: "第十条第三款",
      topic: "responsibility",
      appliesTo: ["jointly-made-information"],
      quote: "两个以上行政机关共同制作的政府信息，由牵头制作的行政机关负责公开。",
      gloss:
        "Government information made jointly by two or more administrative organs is disclosed by the organ that led the making.",
      force: "info",
      confidence: "quoted",
      rule: { type: "responsible-body", body: "lead maker" },
    },
    {
      id: "foi19-11",
      article: "第十一条第一款",
      topic: "responsibility",
      appliesTo: ["multi-agency"],
      quote:
        "行政机关公开政府信息涉及其他机关的，应当与有关机关协商、确认，保证行政机关公开的政府信息准确一致。",
      gloss:
        "Where the disclosure of government information by an administrative organ concerns other organs, it shall consult and confirm with them, so that the information disclosed is accurate and consistent.",
      force: "must",
      confidence: "quoted",
      rule: { type: "consult-first" },
    },
    {
      id: "foi19-12-update",
      article: "第十二条第一款",
      topic: "catalogue",
      appliesTo: ["catalogue"],
      quote: "行政机关编制、公布的政府信息公开指南和政府信息公开目录应当及时更新。",
      gloss:
        "The guide to and the catalogue of open government information that administrative organs compile and make public shall be updated in time.",
      force: "must",
      confidence: "quoted",
      rule: { type: "update-promptly" },
    },
    {
      id: "foi19-12",
      article: "第十二条第三款",
      topic: "catalogue",
      appliesTo: ["catalogue"],
      quote: "政府信息公开目录包括政府信息的索引、名称、内容概述、生成日期等内容。",
      gloss:
        "The catalogue of open government information includes the index, name, summary and date of creation of the information.",
      force: "info",
      confidence: "quoted",
      rule: { type: "required-fields", fields: ["index", "name", "summary", "generatedDate"] },
    },
    {
      id: "foi19-14",
      article: "第十四条",
      topic: "privacy",
      appliesTo: ["all-proactive-information"],
      quote:
        "依法确定为国家秘密的政府信息，法律、行政法规禁止公开的政府信息，以及公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息，不予公开。",
      gloss:
        "Government information lawfully determined to be a state secret, government information whose disclosure is prohibited by laws or administrative regulations, and government information whose disclosure may endanger national security, public security, economic security or social stability is not disclosed.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "must-not-publish",
        grounds: [
          "state-secret",
          "forbidden-by-law",
          "national-security",
          "public-security",
          "economic-security",
          "social-stability",
        ],
      },
    },
    {
      id: "foi19-15",
      article: "第十五条",
      topic: "privacy",
      appliesTo: ["all-proactive-information"],
      quote:
        "涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息，行政机关不得公开。但是，第三方同意公开或者行政机关认为不公开会对公共利益造成重大影响的，予以公开。",
      gloss:
        "An administrative organ may not disclose government information involving trade secrets, personal privacy and the like whose disclosure would harm the lawful rights and interests of a third party. It is disclosed, however, where the third party consents or the organ considers that non-disclosure would seriously affect the public interest.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "must-not-publish",
        grounds: ["trade-secret", "personal-privacy"],
        unless: ["third-party-consent", "major-public-interest"],
      },
    },
    {
      id: "foi19-16",
      article: "第十六条第一款",
      topic: "privacy",
      appliesTo: ["all-proactive-information"],
      quote: "行政机关的内部事务信息，包括人事管理、后勤管理、内部工作流程等方面的信息，可以不予公开。",
      gloss:
        "Information on the internal affairs of an administrative organ, including personnel management, logistics and internal workflow, may be withheld.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "may-withhold",
        grounds: ["internal-affairs", "process-information", "law-enforcement-files"],
      },
    },
    {
      id: "foi19-16-2",
      article: "第十六条第二款",
      topic: "privacy",
      appliesTo: ["all-proactive-information"],
      quote:
        "行政机关在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息以及行政执法案卷信息，可以不予公开。法律、法规、规章规定上述信息应当公开的，从其规定。",
      gloss:
        "Process information formed by an administrative organ in performing its functions, such as records of discussions, drafts, letters of consultation and requests or reports to superiors, and the files of administrative enforcement cases may be withheld. Where laws, regulations or rules provide that such information shall be disclosed, they prevail.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "may-withhold",
        grounds: [
          "discussion-records",
          "drafts",
          "negotiation-letters",
          "requests-and-reports",
          "enforcement-files",
        ],
      },
    },
    {
      id: "foi19-17",
      article: "第十七条",
      topic: "privacy",
      appliesTo: ["all-proactive-information"],
      quote:
        "行政机关应当依照《中华人民共和国保守国家秘密法》以及其他法律、法规和国家有关规定对拟公开的政府信息进行审查。",
      gloss:
        "An administrative organ shall review government information that it intends to disclose under the State Secrets Law and other laws, regulations and relevant state provisions.",
      force: "must",
      confidence: "quoted",
      rule: { type: "pre-publication-review" },
    },
    {
      id: "foi19-20",
      article: "第二十条（九）（十）",
      topic: "catalogue",
      appliesTo: ["gov-procurement", "major-projects"],
      quote:
        "行政机关应当依照本条例第十九条的规定，主动公开本行政机关的下列政府信息：\n\n(一)行政法规、规章和规范性文件；\n\n(二)机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名；\n\n(三)国民经济和社会发展规划、专项规划、区域规划及相关政策；\n\n(四)国民经济和社会发展统计信息；\n\n(五)办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果；\n\n(六)实施行政处罚、行政强制的依据、条件、程序以及本行政机关认为具有一定社会影响的行政处罚决定；\n\n(七)财政预算、决算信息；\n\n(八)行政事业性收费项目及其依据、标准；\n\n(九)政府集中采购项目的目录、标准及实施情况；\n\n(十)重大建设项目的批准和实施情况；",
      gloss:
        "An administrative organ shall, as Article 19 of this Regulation provides, proactively disclose the following government information of its own: (1) administrative regulations, rules and normative documents; (2) its functions, structure, office address, office hours, contact details and the names of its heads; (3) plans for national economic and social development, special plans, regional plans and related policies; (4) statistics on national economic and social development; (5) the basis, conditions and procedure for administrative licences and other services to the public, and their results; (6) the basis, conditions and procedure for administrative penalties and compulsion, and penalty decisions that it considers to have a certain social impact; (7) budgets and final accounts; (8) administrative fees, their basis and standards; (9) the catalogue, standards and implementation of centralised government procurement; (10) the approval and implementation of major construction projects;",
      force: "must",
      confidence: "quoted",
      rule: { type: "items" },
    },
    {
      id: "foi19-23",
      article: "第二十三条",
      topic: "channel",
      appliesTo: ["all-items"],
      quote:
        "行政机关应当建立健全政府信息发布机制，将主动公开的政府信息通过政府公报、政府网站或者其他互联网政务媒体、新闻发布会以及报刊、广播、电视等途径予以公开。",
      gloss:
        "An administrative organ shall set up and improve a mechanism for publishing government information, and disclose information subject to proactive disclosure through government gazettes, government websites or other official online media, press conferences, newspapers, radio, television and the like.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "channel",
        channels: [
          "gazette",
          "government-website",
          "online-government-media",
          "press-conference",
          "newspaper",
          "radio",
          "television",
        ],
      },
    },
    {
      id: "foi19-24",
      article: "第二十四条",
      topic: "channel",
      appliesTo: ["all-items"],
      quote:
        "各级人民政府应当加强依托政府门户网站公开政府信息的工作，利用统一的政府信息公开平台集中发布主动公开的政府信息。政府信息公开平台应当具备信息检索、查阅、下载等功能。",
      gloss:
        "Governments at all levels shall strengthen the disclosure of government information through government portals, and use a unified platform for open government information to publish proactively disclosed information in one place. The platform shall offer search, reading, download and similar functions.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "channel",
        channels: ["unified-open-information-platform"],
        features: ["search", "read", "download"],
      },
    },
    {
      id: "foi19-26",
      article: "第二十六条",
      topic: "deadline",
      appliesTo: ["all-proactive-information"],
      quote:
        "属于主动公开范围的政府信息，应当自该政府信息形成或者变更之日起20个工作日内及时公开。法律、法规对政府信息公开的期限另有规定的，从其规定。",
      gloss:
        "Government information within the scope of proactive disclosure shall be disclosed in time, within 20 working days from the day on which it is formed or changed. Where laws or regulations provide otherwise on the period of disclosure, they prevail.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "publish-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "information-formed-or-changed",
        overriddenBy: "laws-and-regulations",
      },
    },
    {
      id: "foi19-30",
      article: "第三十条",
      topic: "deadline",
      appliesTo: ["request-unclear"],
      quote:
        "政府信息公开申请内容不明确的，行政机关应当给予指导和释明，并自收到申请之日起7个工作日内一次性告知申请人作出补正，说明需要补正的事项和合理的补正期限。答复期限自行政机关收到补正的申请之日起计算。",
      gloss:
        "Where the content of a request is unclear, the administrative organ shall give guidance and explanation and, within 7 working days from the day on which it receives the request, tell the applicant once and for all what to correct and within what reasonable period. The reply period runs from the day on which the organ receives the corrected request.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "notify-within",
        amount: 7,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "request-received",
        effect: "reply clock restarts when the corrected request is received",
      },
    },
    {
      id: "foi19-31",
      article: "第三十一条",
      topic: "counting",
      appliesTo: ["disclosure-request"],
      quote:
        "行政机关收到政府信息公开申请的时间，按照下列规定确定：\n\n(一)申请人当面提交政府信息公开申请的，以提交之日为收到申请之日；\n\n(二)申请人以邮寄方式提交政府信息公开申请的，以行政机关签收之日为收到申请之日；以平常信函等无需签收的邮寄方式提交政府信息公开申请的，政府信息公开工作机构应当于收到申请的当日与申请人确认，确认之日为收到申请之日；\n\n(三)申请人通过互联网渠道或者政府信息公开工作机构的传真提交政府信息公开申请的，以双方确认之日为收到申请之日。",
      gloss:
        "The time at which an administrative organ receives a request is determined as follows: (1) where the applicant hands the request in, the day of handing in is the day of receipt; (2) where it is sent by post, the day on which the organ signs for it is the day of receipt; where it is sent by ordinary letter or other post that needs no signature, the office shall confirm with the applicant on the day of arrival, and the day of confirmation is the day of receipt; (3) where it is sent over the internet or to the office's fax, the day on which both sides confirm is the day of receipt.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "receipt-day",
        by: {
          "in-person": "day of submission",
          "registered-post": "day the agency signs",
          "ordinary-post": "day confirmed with the applicant (to be confirmed on the day received)",
          "internet-or-fax": "day both sides confirm",
        },
      },
    },
    {
      id: "foi19-32",
      article: "第三十二条",
      topic: "deadline",
      appliesTo: ["third-party-consultation"],
      quote:
        "第三方应当自收到征求意见书之日起15个工作日内提出意见。第三方逾期未提出意见的，由行政机关依照本条例的规定决定是否公开。",
      gloss:
        "The third party shall state its opinion within 15 working days from the day on which it receives the letter of consultation. Where it fails to do so in time, the administrative organ decides under this Regulation whether to disclose.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "third-party-opinion-within",
        amount: 15,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "consultation-letter-received",
        silence: "agency-decides",
      },
    },
    {
      id: "foi19-33-reply",
      article: "第三十三条第二款",
      topic: "deadline",
      appliesTo: ["disclosure-request"],
      quote:
        "行政机关不能当场答复的，应当自收到申请之日起20个工作日内予以答复；需要延长答复期限的，应当经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不得超过20个工作日。",
      gloss:
        "Where an administrative organ cannot reply on the spot, it shall reply within 20 working days from the day on which it receives the request; where the period has to be extended, the head of the open government information office shall consent and the applicant shall be told, and the extension may not exceed 20 working days.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "reply-within",
        amount: 20,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "request-received",
        extension: {
          amount: 20,
          unit: "working-day",
          bound: "max",
          condition: "approved by the head of the FOI office and applicant told",
        },
      },
    },
    {
      id: "foi19-33-excluded",
      article: "第三十三条第三款",
      topic: "counting",
      appliesTo: ["disclosure-request"],
      quote: "行政机关征求第三方和其他机关意见所需时间不计算在前款规定的期限内。",
      gloss:
        "The time that an administrative organ needs to consult third parties and other organs is not counted in the period of the preceding paragraph.",
      force: "info",
      confidence: "quoted",
      rule: { type: "excluded-time", excluded: ["third-party-consultation", "other-agency-consultation"] },
    },
    {
      id: "foi19-34",
      article: "第三十四条",
      topic: "deadline",
      appliesTo: ["jointly-made-information"],
      quote: "被征求意见机关应当自收到征求意见书之日起15个工作日内提出意见，逾期未提出意见的视为同意公开。",
      gloss:
        "The organ consulted shall state its opinion within 15 working days from the day on which it receives the letter of consultation; failing that, it is deemed to agree to disclosure.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "agency-opinion-within",
        amount: 15,
        unit: "working-day",
        bound: "max",
        direction: "after",
        trigger: "consultation-letter-received",
        silence: "deemed-consent",
      },
    },
    {
      id: "foi19-35",
      article: "第三十五条",
      topic: "deadline",
      appliesTo: ["excessive-requests"],
      quote:
        "行政机关认为申请理由合理，但是无法在本条例第三十三条规定的期限内答复申请人的，可以确定延迟答复的合理期限并告知申请人。",
      gloss:
        "Where the administrative organ considers the reasons for the requests reasonable but cannot reply within the period of Article 33, it may fix a reasonable deferred period and tell the applicant.",
      force: "info",
      confidence: "quoted",
      rule: { type: "reasonable-deferral" },
    },
    {
      id: "foi19-37",
      article: "第三十七条",
      topic: "privacy",
      appliesTo: ["partial-disclosure"],
      quote: "能够作区分处理的，行政机关应当向申请人提供可以公开的政府信息内容，并对不予公开的内容说明理由。",
      gloss:
        "Where the parts can be separated, the administrative organ shall provide the applicant with the content that can be disclosed and give reasons for the content withheld.",
      force: "must",
      confidence: "quoted",
      rule: { type: "severability" },
    },
    {
      id: "foi19-46",
      article: "第四十六条",
      topic: "assessment",
      appliesTo: ["assessment"],
      quote:
        "各级人民政府应当建立健全政府信息公开工作考核制度、社会评议制度和责任追究制度，定期对政府信息公开工作进行考核、评议。",
      gloss:
        "Governments at all levels shall set up and improve systems for appraising open government information work, for its evaluation by society and for holding to account, and shall regularly appraise and evaluate that work.",
      force: "must",
      confidence: "quoted",
      rule: { type: "assessment-system" },
    },
    {
      id: "foi19-49-1",
      article: "第四十九条第一款",
      topic: "assessment",
      appliesTo: ["annual-report"],
      quote:
        "县级以上人民政府部门应当在每年1月31日前向本级政府信息公开工作主管部门提交本行政机关上一年度政府信息公开工作年度报告并向社会公布。",
      gloss:
        "Departments of governments at or above county level shall by 31 January each year submit their annual report on open government information for the preceding year to the department in charge of that work at the same level, and make it public.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "calendar-deadline",
        date: "--01-31",
        period: "previous calendar year",
        who: "departments of county level and above",
      },
    },
    {
      id: "foi19-49-2",
      article: "第四十九条第二款",
      topic: "assessment",
      appliesTo: ["annual-report"],
      quote:
        "县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前向社会公布本级政府上一年度政府信息公开工作年度报告。",
      gloss:
        "The department in charge of open government information of a local government at or above county level shall by 31 March each year make public that government's annual report on open government information for the preceding year.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "calendar-deadline",
        date: "--03-31",
        period: "previous calendar year",
        who: "FOI authority of county level and above",
      },
    },
    {
      id: "foi19-50",
      article: "第五十条",
      topic: "assessment",
      appliesTo: ["annual-report"],
      quote:
        "政府信息公开工作年度报告应当包括下列内容：\n\n(一)行政机关主动公开政府信息的情况；\n\n(二)行政机关收到和处理政府信息公开申请的情况；\n\n(三)因政府信息公开工作被申请行政复议、提起行政诉讼的情况；\n\n(四)政府信息公开工作存在的主要问题及改进情况，各级人民政府的政府信息公开工作年度报告还应当包括工作考核、社会评议和责任追究结果情况；\n\n(五)其他需要报告的事项。",
      gloss:
        "The annual report on open government information shall contain: (1) proactive disclosure by administrative organs; (2) requests for government information received and handled; (3) administrative reconsideration applied for and administrative litigation brought over open government information; (4) main problems and improvements; the annual reports of governments at all levels shall also contain the results of appraisal, evaluation by society and holding to account; (5) other matters to be reported.",
      force: "must",
      confidence: "quoted",
      rule: {
        type: "report-parts",
        parts: ["主动公开", "收到和处理申请", "行政复议、行政诉讼", "主要问题及改进", "其他"],
      },
    },
    {
      id: "foi19-54",
      article: "第五十四条",
      topic: "responsibility",
      appliesTo: ["authorised-organisations"],
      quote: "法律、法规授权的具有管理公共事务职能的组织公开政府信息的活动，适用本条例。",
      gloss:
        "This Regulation applies to the disclosure of government information by organisations that laws or regulations authorise to manage public affairs.",
      force: "info",
      confidence: "quoted",
      rule: { type: "scope" },
    },
    {
      id: "foi19-55",
      article: "第五十五条",
      topic: "responsibility",
      appliesTo: ["public-enterprises"],
      quote:
        "公开在提供社会公共服务过程中制作、获取的信息，依照相关法律、法规和国务院有关主管部门或者机构的规定执行。",
      gloss:
        "The disclosure of information made or obtained in providing public services [by public enterprises and institutions] follows the relevant laws and regulations and the provisions of the competent departments or bodies of the State Council.",
      force: "info",
      confidence: "quoted",
      rule: {
        type: "scope",
        note: "public utilities and institutions follow sector rules, not this Regulation directly",
      },
    },
  ],
);
