import { items, provisions, type Force, type ProvisionId } from "@gongkai/law";
import { baselineBodies } from "./data/baseline-bodies.ts";
import { baselineContent } from "./data/baseline-content.ts";
import { baselinePeriods } from "./data/baseline-periods.ts";
import { baselineSupervision } from "./data/baseline-supervision.ts";
import type { Citation } from "./citation-format.ts";
import type { Profile } from "./profile-format.ts";
import type { Statement, StatementOf } from "./statement-format.ts";

const by = (...ids: readonly ProvisionId[]): Citation[] => ids.map((provision) => ({ provision }));

function forceOf(id: ProvisionId): Force {
  return provisions.find((provision) => provision.id === id)?.force ?? "info";
}

/** The 37 items of 97号 二（一）, in its words. */
function itemStatements(): readonly StatementOf<"add-item">[] {
  return items.map(({ id, name, kind, phrase, provision }) => ({
    op: "add-item",
    id: `item.${id}`,
    item: id,
    name,
    kind,
    phrase,
    cite: by(provision),
  }));
}

/** What 97号 lists in brackets after an item; an item without brackets says by its name what it contains. */
function contentStatements(): readonly Statement[] {
  const fromOpinion = items.map(({ id, name, elements, provision }): StatementOf<"set-content"> => ({
    op: "set-content",
    id: `content.${id}`,
    items: [id],
    elements: (elements ?? [name]).map((text) => ({ text, force: forceOf(provision) })),
    cite: by(provision),
  }));
  const fromLaws = baselineContent.map(({ item, provision, elements }): StatementOf<"add-content"> => ({
    op: "add-content",
    id: `content.${item}.${provision}`,
    items: [item],
    elements: elements.map((text) => ({ text, force: forceOf(provision) })),
    cite: by(provision),
  }));
  return [...fromOpinion, ...fromLaws];
}

function periodStatements(): readonly StatementOf<"set-period">[] {
  return baselinePeriods.map(({ items: on, clock, rule, cite = [], phrase, case: only }) => ({
    op: "set-period",
    id: `period.${on[0] ?? ""}.${clock}`,
    items: on,
    clock,
    ...(rule && { rule }),
    phrase,
    ...(only && { case: only }),
    cite: by(...cite),
  }));
}

function bodyStatements(): readonly StatementOf<"set-body">[] {
  return baselineBodies.map(({ items: on, name, role, principle, covers, cite }) => ({
    op: "set-body",
    id: `body.${(on[0] ?? "").replace(":", ".")}`,
    items: on,
    bodies: [{ name, role, principle, ...(covers && { covers }) }],
    cite: by(...cite),
  }));
}

function supervisionStatements(): readonly StatementOf<"add-supervision">[] {
  return baselineSupervision.map(({ items: on, name, cite }, index) => ({
    op: "add-supervision",
    id: `supervision.${index + 1}`,
    items: on,
    channels: [{ name }],
    cite: [...cite],
  }));
}

/** 公开方式: unasked and to everybody, since 97号 二 puts the items into the catalogue of proactive disclosure. */
const manner: readonly Statement[] = [
  { op: "follow-routes", id: "channels", items: ["all"], cite: by("op97-2-3-site") },
  {
    op: "set-manner",
    id: "manner",
    items: ["all"],
    mode: "proactive",
    audience: { zh: "全社会", en: "everybody" },
    cite: by("op97-2"),
  },
];

const duties: readonly Statement[] = [
  {
    op: "set-duty",
    id: "duty.progress-report",
    duty: "progress-report",
    name: {
      zh: "将本领域工作进展情况报同级政务公开主管部门，并在政府信息公开年度报告中公布",
      en: "reporting progress to the open government department at the same level, and publishing it in the annual report",
    },
    due: { text: { zh: "每年", en: "every year" } },
    body: { zh: "各有关部门", en: "each department concerned" },
    recipient: { zh: "同级政务公开主管部门", en: "the open government department at the same level" },
    cite: by("op97-3-2"),
  },
  {
    op: "set-duty",
    id: "duty.annual-report",
    duty: "annual-report",
    name: {
      zh: "提交本行政机关上一年度政府信息公开工作年度报告并向社会公布",
      en: "submitting and publishing the annual report on open government information of the year before",
    },
    due: { yearly: "01-31" },
    body: { zh: "县级以上人民政府部门", en: "departments of governments at or above county level" },
    recipient: {
      zh: "本级政府信息公开工作主管部门",
      en: "the department in charge of open government information at the same level",
    },
    cite: by("foi19-49-1"),
  },
];

/**
 * The base that regions and departments refine: the 37 items of 97号 with what it and the laws around it say of each, as
 * of the day the package was made. Each statement holds only while what it cites is in force, so that the profile can be
 * read against the law of any day since 97号.
 */
export const national: Profile = {
  profile: "national",
  version: "2026-11-21",
  name: {
    zh: "公共资源配置领域政府信息主动公开基本目录",
    en: "Base catalogue of proactive disclosure in public resource allocation",
  },
  asOf: "2026-11-21",
  documents: {
    foi2019: {
      title: { zh: "中华人民共和国政府信息公开条例", en: "Regulation on Open Government Information" },
      number: "国务院令第711号",
      rank: "administrative-regulation",
      from: "2019-05-15",
    },
  },
  statements: [
    ...itemStatements(),
    ...contentStatements(),
    ...periodStatements(),
    ...manner,
    ...bodyStatements(),
    ...supervisionStatements(),
    ...duties,
  ],
};
