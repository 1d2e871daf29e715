var __defProp = Object.defineProperty;
var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);
import { M } from "./use-addressed.Pqv85_9Z.js";
import { v as itemIds, g as domainOf, n as kindOf } from "./Playground.BwtzHVB_.js";
const dutyRoles = [
  "approver",
  "implementer",
  "managingDepartment",
  "tenderer",
  "purchaser",
  "agency",
  "tradingCentre",
  "transferor",
  "exchange",
  "financeDepartment",
  "decidingDepartment",
  "leadMaker",
  "jointMakers",
  "maker",
  "firstObtainer",
  "holder",
  "obtainedFromAgency",
  "obtainedFromCompany",
  "obtainedFromCitizen",
  "fieldOffice",
  "internalUnit",
  "parent",
  "concernsBody",
  "successor",
  "publicUtility"
];
const silentRoles = [
  "winner",
  "candidate",
  "bidder",
  "supplier",
  "contractor",
  "transferee",
  "grantee",
  "recipient",
  "applicant",
  "counterparty",
  "auditor",
  "appraiser",
  "expert"
];
const singleRoles = /* @__PURE__ */ new Set([
  "leadMaker",
  "parent",
  "successor",
  "firstObtainer"
]);
const ranks = /* @__PURE__ */ new Map(
  [...dutyRoles, ...silentRoles].map((role, rank) => [role, rank])
);
function rankOf(role) {
  return ranks.get(role) ?? ranks.size;
}
function isDutyRole(text) {
  const rank = ranks.get(text);
  return rank !== void 0 && rank < dutyRoles.length;
}
function isSilentRole(text) {
  return ranks.has(text) && !isDutyRole(text);
}
const informing = /* @__PURE__ */ new Set([
  "jointMakers",
  "obtainedFromAgency",
  "obtainedFromCompany",
  "obtainedFromCitizen",
  "parent",
  "concernsBody",
  "successor",
  "publicUtility"
]);
function isInforming(role) {
  return informing.has(role);
}
function readActors(given, problems) {
  const named = {};
  const roles = [];
  const silent = [];
  const read = { named, given: roles, silent };
  if (given === void 0) return read;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    problems.push({ code: "not-an-object", path: ["actors"], params: {} });
    return read;
  }
  const byRole = given;
  for (const role of Object.keys(byRole)) {
    const names = byRole[role];
    if (names === void 0) continue;
    if (isDutyRole(role)) {
      named[role] = readNames(role, names, problems);
      roles.push(role);
    } else if (isSilentRole(role)) silent.push({ role, bodies: readNames(role, names, problems) });
    else problems.push({ code: "unknown-role", path: ["actors", role], params: { given: role } });
  }
  if (named.maker !== void 0 && named.maker.length > 1) {
    named.jointMakers = [.../* @__PURE__ */ new Set([...named.jointMakers ?? [], ...named.maker])];
    delete named.maker;
  }
  if (roles.length > 1) roles.sort((a, b) => rankOf(a) - rankOf(b));
  if (silent.length > 1) silent.sort((a, b) => rankOf(a.role) - rankOf(b.role));
  return read;
}
function readNames(role, given, problems) {
  if (typeof given === "string") {
    const name = given.trim();
    if (name === "") problems.push({ code: "empty-name", path: ["actors", role], params: {} });
    return [name];
  }
  const list = Array.isArray(given) && given.length > 0 ? given : [void 0];
  const names = /* @__PURE__ */ new Set();
  list.forEach((entry, i) => {
    const name = typeof entry === "string" ? entry.trim() : "";
    if (name === "") problems.push({ code: "empty-name", path: ["actors", role, i], params: {} });
    names.add(name);
  });
  if (names.size > 1 && isDutyRole(role) && singleRoles.has(role))
    problems.push({ code: "one-name-only", path: ["actors", role], params: {} });
  return [...names];
}
function inForce({ from, to }, on) {
  return from <= on && (to === null || on <= to);
}
function dutiesOf(span2, rows) {
  return rows.map((row) => ({ ...row, ...span2 }));
}
function holds({ kinds: kinds2, domains, notDomains, subjects }, { item, kind, domain }) {
  if (item !== void 0 && (subjects == null ? void 0 : subjects.includes(item)) === true) return true;
  if (kinds2 === void 0 && domains === void 0) return false;
  if ((kinds2 == null ? void 0 : kinds2.includes(kind)) === false) return false;
  if (domain === void 0) return domains === void 0;
  return (domains == null ? void 0 : domains.includes(domain)) !== false && (notDomains == null ? void 0 : notDomains.includes(domain)) !== true;
}
const origins = [
  "made",
  "made-jointly",
  "made-jointly-led",
  "from-outside",
  "from-outside-kept",
  "from-agency",
  "from-agency-kept",
  "first-obtained",
  "kept",
  "untold"
];
function originOf(named) {
  var _a;
  if (named.leadMaker !== void 0) return "made-jointly-led";
  if (named.jointMakers !== void 0) return "made-jointly";
  if (((_a = named.maker) == null ? void 0 : _a.some((maker) => !isOutsideSource(maker, named))) === true) return "made";
  if (named.firstObtainer !== void 0) return "first-obtained";
  const kept = named.holder !== void 0;
  if (named.obtainedFromAgency !== void 0) return kept ? "from-agency-kept" : "from-agency";
  if (named.obtainedFromCompany !== void 0 || named.obtainedFromCitizen !== void 0)
    return kept ? "from-outside-kept" : "from-outside";
  return kept ? "kept" : "untold";
}
function isOutsideSource(body, named) {
  var _a, _b;
  return ((_a = named.obtainedFromCompany) == null ? void 0 : _a.includes(body)) === true || ((_b = named.obtainedFromCitizen) == null ? void 0 : _b.includes(body)) === true;
}
function rulingsOf(rule) {
  return Object.fromEntries(origins.map((origin) => [origin, rule(origin)]));
}
function routesOf(span2, rows) {
  return rows.map((row) => ({ ...row, ...span2 }));
}
const kinds = [
  "policy-plan",
  "approval-result",
  "project-basics",
  "announcement",
  "process",
  "award",
  "performance",
  "supervision",
  "credit"
];
const others = [
  { item: "licence", kind: "approval-result", domain: void 0 },
  { item: "penalty", kind: "supervision", domain: void 0 },
  { item: "blacklist", kind: "credit", domain: void 0 }
];
const bySubject = /* @__PURE__ */ new Map(
  [...itemIds.map((item) => ({ item, kind: kindOf(item), domain: domainOf(item) })), ...others].map(
    (topic) => [topic.item, topic]
  )
);
const byKind = /* @__PURE__ */ new Map(
  kinds.map((kind) => [kind, { item: void 0, kind, domain: void 0 }])
);
function topicOfSubject(subject) {
  return bySubject.get(subject);
}
function topicOfKind(kind) {
  return byKind.get(kind);
}
function allTopics() {
  return [...byKind.values(), ...bySubject.values()];
}
function isSubject(text) {
  return bySubject.has(text);
}
const span$f = { from: "2019-05-15", to: null };
const article10 = {
  from: "2019-05-15",
  to: null,
  boundBy: "foi19-26",
  silentOn: [],
  rulings: /* @__PURE__ */ rulingsOf(
    (origin) => M(origin).returnType().with("made", () => ({ provision: "foi19-10-1", names: "maker" })).with("untold", () => ({ provision: "foi19-10-1", asks: "who-made", settledBy: ["maker", "holder"] })).with("from-outside-kept", () => ({ provision: "foi19-10-1", names: "holder" })).with("from-outside", "from-agency", () => ({
      provision: "foi19-10-1",
      asks: "who-keeps",
      settledBy: ["holder"]
    })).with("kept", () => ({
      provision: "foi19-10-1",
      asks: "made-or-obtained",
      settledBy: ["maker", "obtainedFromAgency", "obtainedFromCompany", "obtainedFromCitizen"]
    })).with("first-obtained", () => ({ provision: "foi19-10-1", names: "firstObtainer" })).with("from-agency-kept", () => ({
      provision: "foi19-10-1",
      asks: "who-made-or-first-obtained",
      settledBy: ["maker", "firstObtainer"]
    })).with("made-jointly-led", () => ({ provision: "foi19-10-3", names: "leadMaker" })).with("made-jointly", () => ({ provision: "foi19-10-3", asks: "who-leads", settledBy: ["leadMaker"] })).exhaustive()
  ),
  // 「行政机关设立的派出机构、内设机构依照法律、法规对外以自己名义履行行政管理职能的，可以由该派出机构、内设机构负责与所履行行政管理职能有关的政府信息公开工作。」
  unitsMay: "foi19-10-2",
  // 「公开在提供社会公共服务过程中制作、获取的信息，依照相关法律、法规和国务院有关主管部门或者机构的规定执行。」
  utilities: "foi19-55"
};
const consults = [
  // 「行政机关公开政府信息涉及其他机关的，应当与有关机关协商、确认，保证行政机关公开的政府信息准确一致。」
  {
    provision: "foi19-11",
    from: "2019-05-15",
    to: null,
    whom: "concernsBody",
    when: "always",
    force: "must"
  },
  // 「被征求意见机关应当自收到征求意见书之日起15个工作日内提出意见，逾期未提出意见的视为同意公开。」 The lead may ask (可以).
  {
    provision: "foi19-34",
    from: "2019-05-15",
    to: null,
    whom: "jointMakers",
    when: "on-request",
    force: "info"
  }
];
const routes$e = /* @__PURE__ */ routesOf(span$f, [
  // 「将主动公开的政府信息通过政府公报、政府网站或者其他互联网政务媒体、新闻发布会以及报刊、广播、电视等途径予以公开。」
  { provision: "foi19-23", scope: { kinds }, channel: "government-website", act: "publish", force: "info" },
  { provision: "foi19-23", scope: { kinds }, channel: "press", act: "publish", force: "info" },
  // 「利用统一的政府信息公开平台集中发布主动公开的政府信息。」 It asks governments to run the platform; that is no duty to put
  // this item there, so it binds no more than 97号 does.
  { provision: "foi19-24", scope: { kinds }, channel: "government-website", act: "publish", force: "should" }
]);
function consultations(parties, on, named, steps) {
  if (named.concernsBody === void 0 && named.jointMakers === void 0) return [];
  const rows = consults.filter((row) => inForce(row, on));
  if (rows.length === 0 && named.concernsBody !== void 0)
    steps.push({ code: "no-express-rule", matter: "consultation" });
  return rows.flatMap(
    ({ provision, whom, when, force }) => whom === "jointMakers" && named.leadMaker === void 0 ? [] : (named[whom] ?? []).filter((body) => !parties.some((party) => party.body === body)).map((body) => ({ body, when, force, basis: [provision] }))
  );
}
const nobody$1 = [];
const giving = [
  "implementer",
  "tenderer",
  "purchaser",
  "agency",
  "tradingCentre",
  "transferor",
  "exchange"
];
const taking = /* @__PURE__ */ new Set([
  "winner",
  "candidate",
  "bidder",
  "supplier",
  "transferee",
  "grantee"
]);
function findContradictions({ named, silent }, problems) {
  var _a;
  const report = (reason, body, role, other) => {
    problems.push({
      code: "contradictory-actors",
      path: ["actors", role],
      params: { reason, body, role, other }
    });
  };
  checkOrigin(named, report);
  if (named.parent !== void 0) {
    for (const role of ["fieldOffice", "internalUnit"])
      for (const unit of named[role] ?? nobody$1)
        if (named.parent.includes(unit)) report("own-parent", unit, role, "parent");
  }
  for (const { role, bodies } of silent)
    if (taking.has(role)) {
      for (const body of bodies)
        for (const other of giving)
          if (((_a = named[other]) == null ? void 0 : _a.includes(body)) === true) report("both-sides", body, role, other);
    }
}
function checkOrigin(named, report) {
  const { maker, leadMaker, jointMakers, holder = nobody$1, firstObtainer = nobody$1 } = named;
  if (jointMakers !== void 0) {
    for (const role of ["maker", "leadMaker"])
      for (const body of named[role] ?? nobody$1)
        if (!jointMakers.includes(body)) report("not-among-makers", body, role, "jointMakers");
  }
  const { obtainedFromAgency = nobody$1, obtainedFromCompany = nobody$1, obtainedFromCitizen = nobody$1 } = named;
  if (obtainedFromAgency === nobody$1 && obtainedFromCompany === nobody$1 && obtainedFromCitizen === nobody$1)
    return;
  const sources = [...obtainedFromAgency, ...obtainedFromCompany, ...obtainedFromCitizen];
  const fromAgency = obtainedFromAgency.length > 0;
  const source = fromAgency ? "obtainedFromAgency" : "obtainedFromCompany";
  const makers = jointMakers ?? leadMaker ?? maker ?? nobody$1;
  if (!makers.some((body) => sources.includes(body))) {
    for (const body of makers)
      if (holder.length === 0 || holder.includes(body)) report("made-and-obtained", body, "maker", source);
  }
  const [outside] = [...obtainedFromCompany, ...obtainedFromCitizen];
  if (fromAgency && outside !== void 0 && firstObtainer.length === 0)
    report("two-origins", outside, "obtainedFromAgency", "obtainedFromCompany");
  for (const body of holder)
    if (sources.includes(body)) report("obtained-from-itself", body, "holder", source);
  for (const body of firstObtainer)
    if (isOutsideSource(body, named))
      report("obtained-from-itself", body, "firstObtainer", "obtainedFromCompany");
}
function union(one, other) {
  const added = other.filter((value) => !one.includes(value));
  return added.length === 0 ? one : [...one, ...added];
}
const strength$1 = { info: 0, explore: 1, should: 2, must: 3 };
const breadth = {
  "own-functions": 0,
  "what-it-holds": 1,
  whole: 2
};
function addParty(parties, party) {
  let at = 0;
  for (const old of parties) {
    if (old.body === party.body && old.principle === party.principle) {
      parties[at] = joined$1(old, party);
      return;
    }
    at++;
  }
  parties.push(party);
}
function joined$1(old, party) {
  return {
    ...old,
    roles: union(old.roles, party.roles),
    covers: breadth[party.covers] > breadth[old.covers] ? party.covers : old.covers,
    force: strength$1[party.force] > strength$1[old.force] ? party.force : old.force,
    basis: union(old.basis, party.basis),
    confidence: old.confidence === "quoted" ? party.confidence : old.confidence,
    answersFor: union(old.answersFor, party.answersFor)
  };
}
function generalClaim(role, provision, boundBy2, rest = {
  principle: "maker",
  covers: "whole",
  force: "must"
}) {
  return { role, ...rest, basis: [provision], grounds: [boundBy2, provision], answersFor: [] };
}
function enter(draft, claim, body) {
  const { role, principle, covers, force, grounds } = claim;
  const basis = [...claim.basis];
  const answersFor2 = [...claim.answersFor];
  addParty(draft.parties, {
    body,
    roles: [role],
    principle,
    covers,
    force,
    basis,
    confidence: "quoted",
    answersFor: answersFor2
  });
  draft.steps.push({ code: "named", role, body, basis });
  draft.basis = draft.basis.length === 0 ? [...grounds] : union(draft.basis, grounds);
}
function fill(text, values) {
  return text.replaceAll(/\{(\w+)\}/g, (_, name) => {
    const value = values[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  });
}
const unknown = ["{at}：没有“{given}”", '{at}: there is no "{given}"'];
const texts = {
  "not-an-object": ["{at}应为对象", "{at} must be an object"],
  "item-or-kind": ["须给出item或kind", "give an item or a kind"],
  "unknown-item": unknown,
  "unknown-kind": unknown,
  "unknown-role": unknown,
  "unknown-channel": unknown,
  "unknown-act": unknown,
  "unknown-function": unknown,
  "kind-mismatch": ["{item}的类别是{kind}", "{item} is of kind {kind}"],
  "bad-day": ["{at}“{given}”不是日期（YYYY-MM-DD）", '{at} "{given}" is no day (YYYY-MM-DD)'],
  "day-before-data": ["数据自{from}起", "the data begins on {from}"],
  "empty-name": ["{at}缺少名称", "{at} names nobody"],
  "one-name-only": ["{at}只能有一个名称", "{at} takes one name"],
  "contradictory-actors": [
    "“{body}”作为{role}与{other}矛盾（{reason}）",
    '"{body}" as {role} contradicts {other} ({reason})'
  ],
  "successor-of-whom": ["successor承接何机构不明", "it is not said whose successor is meant"],
  "circular-succession": ["“{body}”的承接关系成环", 'the succession of "{body}" runs in a circle'],
  "bad-limit": ["{at}应为非负天数", "{at} must be a number of days"],
  "bad-target": ["{at}无效", "{at} is not usable"]
};
function problemText({ code, path, params }) {
  const [zh, en] = texts[code];
  const values = { at: path.join("."), ...params };
  return { zh: fill(zh, values), en: fill(en, values) };
}
class ResponsibilityError extends Error {
  constructor(problems) {
    const texts2 = problems.map(problemText);
    const text = { zh: texts2.map(({ zh }) => zh).join("；"), en: texts2.map(({ en }) => en).join("; ") };
    super(text.en);
    __publicField(this, "name", "ResponsibilityError");
    __publicField(this, "code");
    __publicField(this, "params");
    __publicField(this, "text");
    this.code = problems[0].code;
    this.params = { problems };
    this.text = text;
  }
}
function fail(problem) {
  throw new ResponsibilityError([problem]);
}
function refuse(problems) {
  const [first2, ...rest] = problems;
  if (first2 !== void 0) throw new ResponsibilityError([first2, ...rest]);
}
function openQuestion({ asked, asks, basis }, on, origin, ruling) {
  const params = { on };
  const told = origin !== "untold" && origin !== "kept";
  if (ruling !== void 0 && "asks" in ruling && (told || asks === "who-made" || asked.length === 0))
    return { code: ruling.asks, params, settledBy: [...ruling.settledBy], basis: [ruling.provision] };
  if (asked.length === 0) return { code: "no-rule-in-force", params, settledBy: [], basis: [] };
  return { code: asks, params, settledBy: [...asked], basis: [...basis] };
}
const article17 = {
  from: "2008-05-01",
  to: "2019-05-14",
  boundBy: "foi07-18",
  silentOn: ["joint", "from-agency"],
  rulings: /* @__PURE__ */ rulingsOf(
    (origin) => M(origin).returnType().with("made", () => ({ provision: "foi07-17", names: "maker" })).with("made-jointly-led", () => ({ provision: "foi07-17", names: "leadMaker" })).with("made-jointly", () => ({
      provision: "foi07-17",
      asks: "joint-no-express-rule",
      settledBy: ["leadMaker"]
    })).with("from-agency-kept", "first-obtained", () => ({
      provision: "foi07-17",
      asks: "from-agency-no-express-rule",
      settledBy: ["maker"]
    })).with("from-outside-kept", () => ({ provision: "foi07-17", names: "holder" })).with("from-outside", "from-agency", () => ({
      provision: "foi07-17",
      asks: "who-keeps",
      settledBy: ["holder"]
    })).with("kept", () => ({
      provision: "foi07-17",
      asks: "made-or-obtained",
      settledBy: ["maker", "obtainedFromAgency", "obtainedFromCompany", "obtainedFromCitizen"]
    })).with("untold", () => ({ provision: "foi07-17", asks: "who-made", settledBy: ["maker", "holder"] })).exhaustive()
  )
};
const span$e = { from: "2007-11-01", to: null };
const announcement = { subjects: ["land.grant-announcement"] };
const result$1 = { subjects: ["land.deal-publicity", "land.supply-result"] };
const media$1 = [
  { zh: "土地有形市场或者指定的场所、媒介", en: "the land market, or the place or medium designated" }
];
const duties$b = /* @__PURE__ */ dutiesOf(span$e, [
  // 「编制国有建设用地使用权出让年度计划，报经同级人民政府批准后，及时向社会公开发布。」
  {
    provision: "la-5",
    scope: { subjects: ["land.supply-plan"] },
    roles: ["maker"],
    principle: "maker",
    covers: "whole",
    force: "info"
  },
  // 「出让人应当至少在投标、拍卖或者挂牌开始日前20日，在土地有形市场或者指定的场所、媒介发布招标、拍卖或者挂牌公告」
  {
    provision: "la-8",
    scope: announcement,
    roles: ["implementer"],
    principle: "implementer",
    covers: "whole",
    force: "must"
  },
  // 「招标拍卖挂牌活动结束后，出让人应在10个工作日内将招标拍卖挂牌出让结果在土地有形市场或者指定的场所、媒介公布。」
  {
    provision: "la-22",
    scope: result$1,
    roles: ["implementer"],
    principle: "implementer",
    covers: "whole",
    force: "must"
  }
]);
const routes$d = /* @__PURE__ */ routesOf(span$e, [
  // 「出让人应当至少在投标、拍卖或者挂牌开始日前20日，在土地有形市场或者指定的场所、媒介发布招标、拍卖或者挂牌公告」
  {
    provision: "la-8",
    scope: announcement,
    channel: "designated-media",
    act: "publish",
    media: media$1,
    force: "must"
  },
  // 「招标拍卖挂牌活动结束后，出让人应在10个工作日内将招标拍卖挂牌出让结果在土地有形市场或者指定的场所、媒介公布。」
  { provision: "la-22", scope: result$1, channel: "designated-media", act: "publish", media: media$1, force: "must" }
]);
const span$d = { from: "2021-09-01", to: null };
const duties$a = /* @__PURE__ */ dutiesOf(span$d, [
  // 「县级以上地方人民政府自然资源主管部门应当将本级人民政府确定的年度建设用地供应总量、结构、时序、地块、用途等在政府网站上向社会公布」
  {
    provision: "lr-16",
    scope: { subjects: ["land.supply-plan"] },
    roles: ["maker"],
    principle: "maker",
    covers: "whole",
    force: "must"
  }
]);
const routes$c = /* @__PURE__ */ routesOf(span$d, [
  // 「在政府网站上向社会公布，供社会公众查阅。」
  {
    provision: "lr-16",
    scope: { subjects: ["land.supply-plan"] },
    channel: "government-website",
    act: "publish",
    force: "must"
  }
]);
const span$c = { from: "2025-07-01", to: null };
const duties$9 = /* @__PURE__ */ dutiesOf(span$c, [
  // 「出让矿业权的自然资源主管部门（以下称矿业权出让部门）应当提前公告拟出让矿业权的基本情况」
  {
    provision: "mr-19",
    scope: { subjects: ["mining.grant-announcement"] },
    roles: ["implementer"],
    principle: "implementer",
    covers: "whole",
    force: "must"
  },
  // 「矿业权所在地的县级人民政府自然资源主管部门应当公告矿业权人勘查、开采区域范围。」
  {
    provision: "mr-35",
    scope: { subjects: ["mining.project-information"] },
    roles: ["managingDepartment"],
    principle: "implementer",
    covers: "what-it-holds",
    force: "must"
  }
]);
const span$b = { from: "2020-03-01", to: null };
const answersFor = ["truth", "accuracy", "legality"];
const duties$8 = /* @__PURE__ */ dutiesOf(span$b, [
  // 「财政部门、采购人和其委托的采购代理机构（以下统称发布主体）应当对其提供的政府采购信息的真实性、准确性、合法性负责。」
  {
    provision: "o101-9",
    scope: {
      subjects: [
        "procurement.announcement",
        "procurement.documents",
        "procurement.budget",
        "procurement.result"
      ]
    },
    roles: ["purchaser", "agency"],
    principle: "implementer",
    covers: "what-it-holds",
    force: "must",
    answersFor
  },
  {
    provision: "o101-9",
    scope: { subjects: ["procurement.contract"] },
    roles: ["purchaser"],
    principle: "implementer",
    covers: "what-it-holds",
    force: "must",
    answersFor
  },
  {
    provision: "o101-9",
    scope: { subjects: ["procurement.supervision-decision", "procurement.agency-appraisal"] },
    roles: ["financeDepartment"],
    principle: "maker",
    covers: "what-it-holds",
    force: "must",
    answersFor
  }
]);
const routes$b = /* @__PURE__ */ routesOf(span$b, [
  // 「中央预算单位政府采购信息应当在中国政府采购网发布，地方预算单位政府采购信息应当在所在行政区域的中国政府采购网省级分网发布。」
  {
    provision: "o101-channel",
    scope: { domains: ["procurement"] },
    channel: "designated-media",
    act: "publish",
    media: [
      { zh: "中国政府采购网", en: "China Government Procurement Network (central budget units)" },
      { zh: "中国政府采购网省级分网", en: "its provincial site (local budget units)" }
    ],
    force: "must"
  }
]);
const span$a = { from: "2022-09-01", to: "2027-08-31" };
const duties$7 = /* @__PURE__ */ dutiesOf(span$a, [
  // 「依法必须招标项目的招标人应当按照《公共资源交易领域基层政务公开标准指引》要求，及时主动公开合同订立信息，并积极推进合同履行及变更信息公开。」
  {
    provision: "n1117-7",
    scope: { subjects: ["construction.contract"] },
    roles: ["tenderer"],
    principle: "implementer",
    covers: "whole",
    force: "must"
  },
  {
    provision: "n1117-7",
    scope: { subjects: ["construction.performance"] },
    roles: ["tenderer"],
    principle: "implementer",
    covers: "whole",
    force: "should"
  }
]);
const penalty = { subjects: ["penalty"] };
const routes$a = /* @__PURE__ */ routesOf(span$a, [
  // 「严格执行具有一定社会影响的行政处罚决定依法公开的规定，并及时推送至全国信用信息共享平台和公共资源交易平台，同步通过“信用中国”网站依法公示。」
  {
    provision: "n1117-20",
    scope: penalty,
    channel: "national-credit-platform",
    act: "exchange",
    within: "promptly",
    force: "info"
  },
  { provision: "n1117-20", scope: penalty, channel: "trading-platform", act: "exchange", force: "info" },
  { provision: "n1117-20", scope: penalty, channel: "credit-china", act: "publish", force: "info" }
]);
const traded = {
  kinds: ["announcement", "process", "award", "performance"],
  notDomains: ["housing"],
  subjects: ["procurement.budget", "property.project", "property.transfer-price"]
};
const span$9 = { from: "2017-12-19", to: null };
const boundBy = "op97-2-4-scope";
const implementing = [
  "implementer",
  "managingDepartment",
  "tenderer",
  "purchaser",
  "tradingCentre",
  "transferor",
  "exchange"
];
function assign(kind) {
  return M(kind).returnType().with("approval-result", () => ({
    provision: "op97-2-2-approval",
    roles: ["approver"],
    principle: "approver",
    covers: "whole",
    force: "must",
    boundBy
  })).with("project-basics", "announcement", "process", "award", () => ({
    provision: "op97-2-2-process",
    roles: [...implementing, "agency"],
    principle: "implementer",
    covers: "what-it-holds",
    force: "must",
    boundBy
  })).with("performance", () => ({
    provision: "op97-2-2-process",
    roles: implementing,
    principle: "implementer",
    covers: "what-it-holds",
    force: "must",
    boundBy
  })).with("credit", () => ({
    provision: "op97-2-2-blacklist",
    roles: ["managingDepartment"],
    principle: "implementer",
    covers: "what-it-holds",
    force: "explore",
    boundBy: "op97-blacklist"
  })).with("supervision", () => ({
    provision: "op97-2-2-principle",
    roles: ["decidingDepartment"],
    principle: "maker",
    covers: "whole",
    force: "must",
    boundBy
  })).with("policy-plan", () => ({
    provision: "op97-2-2-principle",
    roles: ["leadMaker", "maker"],
    principle: "maker",
    covers: "whole",
    force: "must",
    boundBy
  })).exhaustive();
}
const duties$6 = /* @__PURE__ */ (() => dutiesOf(span$9, [
  ...kinds.map((kind) => ({ ...assign(kind), scope: { kinds: [kind] } })),
  { ...assign("approval-result"), scope: { subjects: ["licence"] }, roles: ["decidingDepartment"] },
  {
    ...assign("supervision"),
    scope: { subjects: ["property.decision-approval"] },
    roles: ["decidingDepartment"],
    covers: "what-it-holds"
  },
  // 「财政部门作出的投诉和监督检查等处理决定、对集中采购机构的考核结果」
  {
    ...assign("supervision"),
    provision: "op97-2-1-4",
    scope: { subjects: ["procurement.supervision-decision", "procurement.agency-appraisal"] },
    roles: ["financeDepartment"]
  }
]))();
const routes$9 = /* @__PURE__ */ routesOf(span$9, [
  // 「充分发挥政府网站第一平台作用，及时发布公共资源配置领域各类信息，畅通依申请公开渠道。」
  {
    provision: "op97-2-3-site",
    scope: { kinds },
    channel: "government-website",
    act: "publish",
    within: "promptly",
    force: "should"
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
    force: "should"
  },
  // 「各类依法应当公开的公共资源交易公告、资格审查结果、交易过程信息、成交信息、履约信息以及有关变更信息等在指定媒介发布后，要与相应的公共资源交易平台实现信息共享，并实时交互至全国公共资源交易平台汇总发布。」
  { provision: "op97-2-3-ggzy", scope: traded, channel: "designated-media", act: "publish", force: "must" },
  {
    provision: "op97-2-3-ggzy",
    scope: traded,
    channel: "trading-platform",
    act: "share",
    after: "designated-media",
    force: "must"
  },
  {
    provision: "op97-2-3-ggzy",
    scope: traded,
    channel: "national-trading-platform",
    act: "exchange",
    after: "designated-media",
    within: "real-time",
    force: "must"
  },
  // 「公共资源配置领域的信用信息要同时交互至全国信用信息共享平台，并依托“信用中国”网站及时予以公开。」
  {
    provision: "op97-2-3-credit",
    scope: { kinds: ["credit"] },
    channel: "national-credit-platform",
    act: "exchange",
    within: "at-the-same-time",
    force: "must"
  },
  {
    provision: "op97-2-3-credit",
    scope: { kinds: ["credit"] },
    channel: "credit-china",
    act: "publish",
    within: "promptly",
    force: "must"
  }
]);
const changes$1 = [
  // 「自政府信息形成或变更之日起20个工作日内予以公开」
  { provision: "op97-2-4-proactive", from: "2017-12-19", to: null, scope: { kinds } },
  // 「以及有关变更信息等在指定媒介发布后，要与相应的公共资源交易平台实现信息共享」
  { provision: "op97-2-3-ggzy", from: "2017-12-19", to: null, scope: traded }
];
const span$8 = { from: "2016-08-01", to: null };
const duties$5 = /* @__PURE__ */ dutiesOf(span$8, [
  // 「公共资源交易平台应当将公共资源交易公告、资格审查结果、交易过程信息、成交信息、履约信息等，通过公共资源交易电子服务系统依法及时向社会公开。」
  {
    provision: "p39-id",
    scope: traded,
    roles: ["tradingCentre"],
    principle: "implementer",
    covers: "what-it-holds",
    force: "must"
  },
  // 「各级行政监督管理部门应当将公共资源交易活动当事人资质资格、信用奖惩、项目审批和违法违规处罚等信息，自作出行政决定之日起7个工作日内上网公开」
  {
    provision: "p39-21",
    scope: { subjects: ["construction.project-approval"] },
    roles: ["approver"],
    principle: "approver",
    covers: "whole",
    force: "must"
  },
  {
    provision: "p39-21",
    scope: { subjects: ["licence"] },
    roles: ["approver", "decidingDepartment"],
    principle: "approver",
    covers: "whole",
    force: "must"
  },
  {
    provision: "p39-21",
    scope: { kinds: ["credit"], subjects: ["penalty"] },
    roles: ["decidingDepartment"],
    principle: "maker",
    covers: "whole",
    force: "must"
  },
  {
    provision: "p39-21",
    scope: { subjects: ["procurement.misconduct-record"] },
    roles: ["financeDepartment"],
    principle: "maker",
    covers: "whole",
    force: "must"
  }
]);
const routes$8 = /* @__PURE__ */ routesOf(span$8, [
  // 「公共资源交易平台应当将公共资源交易公告、资格审查结果、交易过程信息、成交信息、履约信息等，通过公共资源交易电子服务系统依法及时向社会公开。」
  {
    provision: "p39-id",
    scope: traded,
    channel: "trading-platform",
    act: "publish",
    within: "promptly",
    force: "must"
  },
  // 「并通过相关电子监管系统交换至公共资源交易电子服务系统」
  {
    provision: "p39-21",
    scope: { kinds: ["credit"], subjects: ["construction.project-approval", "licence", "penalty"] },
    channel: "trading-platform",
    act: "exchange",
    force: "must"
  }
]);
const span$7 = { from: "2014-08-31", to: null };
const duties$4 = /* @__PURE__ */ dutiesOf(span$7, [
  // 「采用本法规定的采购方式的，采购人在采购活动完成后，应当将采购结果予以公布。」
  {
    provision: "gl-63",
    scope: { subjects: ["procurement.result"] },
    roles: ["purchaser"],
    principle: "implementer",
    covers: "whole",
    force: "must"
  },
  // 「政府采购监督管理部门应当对集中采购机构的采购价格、节约资金效果、服务质量、信誉状况、有无违法行为等事项进行考核，并定期如实公布考核结果。」
  {
    provision: "gl-66",
    scope: { subjects: ["procurement.agency-appraisal"] },
    roles: ["financeDepartment"],
    principle: "maker",
    covers: "whole",
    force: "must"
  }
]);
const routes$7 = /* @__PURE__ */ routesOf(span$7, [
  // 「政府采购的信息应当在政府采购监督管理部门指定的媒体上及时向社会公开发布，但涉及商业秘密的除外。」
  {
    provision: "gl-11",
    scope: { domains: ["procurement"] },
    channel: "designated-media",
    act: "publish",
    within: "promptly",
    media: [
      {
        zh: "政府采购监督管理部门指定的媒体",
        en: "the media designated by the department that supervises procurement"
      }
    ],
    force: "must"
  }
]);
const span$6 = { from: "2015-03-01", to: null };
const result = { subjects: ["procurement.documents", "procurement.result"] };
const contract = { subjects: ["procurement.contract"] };
const decision = { subjects: ["procurement.supervision-decision"] };
const media = [
  {
    zh: "省级以上人民政府财政部门指定的媒体",
    en: "the media designated by finance departments of provinces and above"
  }
];
const duties$3 = /* @__PURE__ */ dutiesOf(span$6, [
  // 「采购人或者采购代理机构应当自中标、成交供应商确定之日起2个工作日内，发出中标、成交通知书，并在省级以上人民政府财政部门指定的媒体上公告中标、成交结果，招标文件、竞争性谈判文件、询价通知书随中标、成交结果同时公告。」
  {
    provision: "gr-43-2",
    scope: result,
    roles: ["purchaser", "agency"],
    principle: "implementer",
    covers: "whole",
    force: "must"
  },
  // 「采购人应当自政府采购合同签订之日起2个工作日内，将政府采购合同在省级以上人民政府财政部门指定的媒体上公告」
  {
    provision: "gr-50",
    scope: contract,
    roles: ["purchaser"],
    principle: "implementer",
    covers: "whole",
    force: "must"
  },
  // 「财政部门对投诉事项作出的处理决定，应当在省级以上人民政府财政部门指定的媒体上公告。」
  {
    provision: "gr-58",
    scope: decision,
    roles: ["financeDepartment"],
    principle: "maker",
    covers: "whole",
    force: "must"
  }
]);
const routes$6 = /* @__PURE__ */ routesOf(span$6, [
  // 「在省级以上人民政府财政部门指定的媒体上公告中标、成交结果」
  { provision: "gr-43-2", scope: result, channel: "designated-media", act: "publish", media, force: "must" },
  // 「将政府采购合同在省级以上人民政府财政部门指定的媒体上公告」
  { provision: "gr-50", scope: contract, channel: "designated-media", act: "publish", media, force: "must" },
  // 「财政部门对投诉事项作出的处理决定，应当在省级以上人民政府财政部门指定的媒体上公告。」
  { provision: "gr-58", scope: decision, channel: "designated-media", act: "publish", media, force: "must" }
]);
const span$5 = { from: "2009-05-01", to: null };
const duties$2 = /* @__PURE__ */ dutiesOf(span$5, [
  // 「转让方应当如实披露有关信息，征集受让方」
  {
    provision: "so-54",
    scope: { subjects: ["property.project", "property.transfer-price"] },
    roles: ["transferor"],
    principle: "implementer",
    covers: "whole",
    force: "must",
    answersFor: ["truth"]
  }
]);
const routes$5 = /* @__PURE__ */ routesOf(span$5, [
  // 「除按照国家规定可以直接协议转让的以外，国有资产转让应当在依法设立的产权交易场所公开进行。」
  {
    provision: "so-54",
    scope: { subjects: ["property.project", "property.transfer-price", "property.transaction-price"] },
    channel: "designated-media",
    act: "publish",
    media: [{ zh: "依法设立的产权交易场所", en: "a lawfully established property rights exchange" }],
    force: "must"
  }
]);
const span$4 = { from: "2018-01-01", to: null };
const scope$1 = {
  subjects: ["construction.tender-notice", "construction.candidates", "construction.award"]
};
const duties$1 = /* @__PURE__ */ dutiesOf(span$4, [
  // 「招标人或其招标代理机构应当对其提供的招标公告和公示信息的真实性、准确性、合法性负责。」
  {
    provision: "o10-11-duty",
    scope: scope$1,
    roles: ["tenderer", "agency"],
    principle: "implementer",
    covers: "what-it-holds",
    force: "must",
    answersFor: ["truth", "accuracy", "legality"]
  }
]);
const routes$4 = /* @__PURE__ */ routesOf(span$4, [
  // 「依法必须招标项目的招标公告和公示信息应当在“中国招标投标公共服务平台”或者项目所在地省级电子招标投标公共服务平台（以下统一简称“发布媒介”）发布。」
  {
    provision: "o10-8",
    scope: scope$1,
    channel: "designated-media",
    act: "publish",
    media: [
      { zh: "中国招标投标公共服务平台", en: "China Tendering and Bidding Public Service Platform" },
      {
        zh: "项目所在地省级电子招标投标公共服务平台",
        en: "the provincial electronic tendering public service platform of the project's place"
      }
    ],
    force: "must"
  },
  // 「对依法必须招标项目的招标公告和公示信息，发布媒介应当与相应的公共资源交易平台实现信息共享。」
  {
    provision: "o10-9",
    scope: scope$1,
    channel: "trading-platform",
    act: "share",
    after: "designated-media",
    force: "must"
  }
]);
const changes = [
  // 「对依法必须招标项目的招标公告和公示信息进行澄清、修改，或者暂停、终止招标活动，采取公告形式向社会公布的，参照本办法执行。」
  { provision: "o10-20", from: "2018-01-01", to: null, scope: scope$1 }
];
const span$3 = { from: "2012-02-01", to: null };
const duties = /* @__PURE__ */ dutiesOf(span$3, [
  // 「依法必须进行招标的项目，招标人应当自收到评标报告之日起3日内公示中标候选人，公示期不得少于3日。」
  {
    provision: "tr-54-publish",
    scope: { subjects: ["construction.candidates"] },
    roles: ["tenderer"],
    principle: "implementer",
    covers: "whole",
    force: "must"
  }
]);
const routes$3 = /* @__PURE__ */ routesOf(span$3, [
  // 「依法必须进行招标的项目的资格预审公告和招标公告，应当在国务院发展改革部门依法指定的媒介发布。」
  {
    provision: "tr-15",
    scope: { subjects: ["construction.tender-notice"] },
    channel: "designated-media",
    act: "publish",
    media: [
      {
        zh: "国务院发展改革部门依法指定的媒介",
        en: "the media designated by the State Council department of development and reform"
      }
    ],
    force: "must"
  }
]);
const dutyRows = /* @__PURE__ */ [
  duties$6,
  duties$5,
  duties$b,
  duties$a,
  duties$9,
  duties$4,
  duties$3,
  duties$8,
  duties$2,
  duties,
  duties$1,
  duties$7
].flat();
const generalRules = [article17, article10];
function questionOn(kind) {
  return M(kind).returnType().with("approval-result", () => "who-approved").with("project-basics", "announcement", "process", "award", "performance", () => "who-implements").with("supervision", "credit", () => "who-decided").with("policy-plan", () => "who-made").exhaustive();
}
const dayBeforeAll = "0000-00-00";
const nothingInForce = {
  from: dayBeforeAll,
  claims: {},
  asked: [],
  asks: "no-rule-in-force",
  basis: [],
  general: void 0
};
const branches = {
  tenderer: ["construction"],
  purchaser: ["procurement"],
  agency: ["procurement", "construction"],
  tradingCentre: ["land", "mining", "procurement", "property", "construction"],
  transferor: ["property"],
  exchange: ["property"]
};
const plans = /* @__PURE__ */ new Map(
  allTopics().map((topic) => [topic, plansOf(topic)])
);
function planOn(topic, on) {
  var _a;
  return ((_a = plans.get(topic)) == null ? void 0 : _a.find(({ from }) => from <= on)) ?? nothingInForce;
}
function plansOf(topic) {
  const rows = dutyRows.filter(({ scope: scope2 }) => holds(scope2, topic));
  const asks = questionOn(topic.kind);
  const days = /* @__PURE__ */ new Set([dayBeforeAll]);
  for (const { from, to } of [...rows, ...generalRules]) {
    days.add(from);
    if (to !== null) days.add(`${to}~`);
  }
  return [...days].sort().reverse().map((from) => planFrom(from, rows, topic.domain, asks));
}
function planFrom(from, rows, domain, asks) {
  const general = generalRules.find((rule) => inForce(rule, from));
  const claims = {};
  const basis = /* @__PURE__ */ new Set();
  for (const row of rows) {
    if (!inForce(row, from)) continue;
    basis.add(row.provision);
    for (const role of row.roles) {
      const claim = claimOf(row, role);
      const old = claims[role];
      claims[role] = old === void 0 ? claim : join(old, claim);
    }
  }
  const named = [];
  for (const role of dutyRoles) {
    const claim = claims[role];
    if (claim === void 0) continue;
    named.push(role);
    claims[role] = supported(claim, general);
  }
  const asked = named.filter((role) => {
    var _a;
    return domain === void 0 || ((_a = branches[role]) == null ? void 0 : _a.includes(domain)) !== false;
  });
  return {
    from,
    claims,
    asked,
    asks,
    basis: [...basis],
    general
  };
}
function claimOf({ principle, covers, force, provision, boundBy: boundBy2, answersFor: answersFor2 = [] }, role) {
  const grounds = boundBy2 === void 0 ? [provision] : [boundBy2, provision];
  return {
    role,
    principle,
    covers,
    force,
    basis: [provision],
    grounds,
    answersFor: answersFor2
  };
}
function join(one, other) {
  return {
    ...one,
    covers: breadth[other.covers] > breadth[one.covers] ? other.covers : one.covers,
    force: strength$1[other.force] > strength$1[one.force] ? other.force : one.force,
    basis: union(one.basis, other.basis),
    grounds: union(one.grounds, other.grounds),
    answersFor: union(one.answersFor, other.answersFor)
  };
}
function supported(claim, general) {
  if (general === void 0 || claim.role !== "maker" && claim.role !== "leadMaker") return claim;
  const { provision } = general.rulings[claim.role === "maker" ? "made" : "made-jointly-led"];
  return {
    ...claim,
    force: "must",
    basis: union(claim.basis, [provision]),
    grounds: union(union(claim.grounds, [general.boundBy]), [provision])
  };
}
const shape = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
function isDay(text) {
  if (typeof text !== "string" || !shape.test(text)) return false;
  const day = text.slice(8);
  return day <= "28" || day <= lastDay(text.slice(5, 7), Number(text.slice(0, 4)));
}
function lastDay(month, year) {
  if (month === "02") return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? "29" : "28";
  return month === "04" || month === "06" || month === "09" || month === "11" ? "30" : "31";
}
function daysBetween(from, to) {
  return dayNumber(to) - dayNumber(from);
}
function dayNumber(day) {
  const month = (Number(day.slice(5, 7)) + 9) % 12;
  const year = Number(day.slice(0, 4)) - (month >= 10 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((month * 306 + 5) / 10) + Number(day.slice(8));
}
function shown(value) {
  if (typeof value === "string") return value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return typeof value === "number" ? String(value) : value === null ? "null" : typeof value;
}
const unusable = { item: void 0, kind: "process", domain: void 0 };
function readTopic(query, problems) {
  if (typeof query !== "object" || query === null)
    return fail({ code: "not-an-object", path: ["query"], params: {} });
  const { item, kind, on } = query;
  if (!isDay(on)) problems.push({ code: "bad-day", path: ["on"], params: { given: shown(on) } });
  if (item === void 0 && kind === void 0) {
    problems.push({ code: "item-or-kind", path: ["item"], params: {} });
    return unusable;
  }
  const alone = kind === void 0 ? void 0 : topicOfKind(kind);
  if (kind !== void 0 && alone === void 0)
    problems.push({ code: "unknown-kind", path: ["kind"], params: { given: shown(kind) } });
  if (item === void 0) return alone ?? unusable;
  const topic = topicOfSubject(item);
  if (topic === void 0)
    problems.push({ code: "unknown-item", path: ["item"], params: { given: shown(item) } });
  else if (alone !== void 0 && alone.kind !== topic.kind)
    problems.push({ code: "kind-mismatch", path: ["kind"], params: { item: shown(item), kind: topic.kind } });
  return topic ?? unusable;
}
const reformPlan = "国务院机构改革方案（2018年）";
const reformedOn = "2018-03-17";
const localReformDoneBy = "2019-03-31";
const renamed = {
  land: ["国土资源部", "自然资源部"],
  environment: ["环境保护部", "生态环境部"],
  agriculture: ["农业部", "农业农村部"],
  health: ["国家卫生和计划生育委员会", "国家卫生健康委员会"],
  forestry: ["国家林业局", "国家林业和草原局"]
};
const goneWords = /国土资源|国土分局|环境保护局|环保局|卫生和计划生育|卫生计生|卫计/;
const heirs = /* @__PURE__ */ new Map(Object.values(renamed));
function knownEnd(body, on) {
  if (on < reformedOn) return void 0;
  const successor = heirs.get(body);
  if (successor !== void 0) return { successor, confidence: "memory" };
  return on > localReformDoneBy && goneWords.test(body) ? { confidence: "memory" } : void 0;
}
const none = [];
function readAbolished(given, problems) {
  if (given === void 0) return none;
  if (!Array.isArray(given)) {
    problems.push({ code: "not-an-object", path: ["abolished"], params: {} });
    return none;
  }
  const list = given;
  return list.flatMap((entry, i) => readEnd(entry, ["abolished", i], problems));
}
function readEnd(given, path, problems) {
  if (typeof given !== "object" || given === null) {
    problems.push({ code: "not-an-object", path, params: {} });
    return none;
  }
  const { body, on, successor, source } = given;
  const name = (value, key) => {
    const trimmed = typeof value === "string" ? value.trim() : "";
    if (trimmed === "") problems.push({ code: "empty-name", path: [...path, key], params: {} });
    return trimmed;
  };
  if (!isDay(on)) problems.push({ code: "bad-day", path: [...path, "on"], params: { given: shown(on) } });
  return [
    {
      body: name(body, "body"),
      on: shown(on),
      ...successor !== void 0 && { successor: name(successor, "successor") },
      ...source !== void 0 && { source: name(source, "source") }
    }
  ];
}
function applySuccession(draft, on, abolished, successor) {
  if (successor === void 0 && !draft.parties.some(({ body }) => endOf(body, on, abolished, void 0)))
    return;
  const ends = /* @__PURE__ */ new Map();
  const bodies = new Set(draft.parties.map(({ body }) => body));
  for (const body of bodies) {
    const end = endOf(body, on, abolished, successor);
    if (end !== void 0 && end.heir !== body) ends.set(body, end);
  }
  if (successor !== void 0 && ends.size === 0 && bodies.size > 0 && !bodies.has(successor)) {
    if (bodies.size > 1) fail({ code: "successor-of-whom", path: ["actors", "successor"], params: {} });
    for (const body of bodies) ends.set(body, { heir: successor, source: "", confidence: "quoted" });
  }
  if (ends.size === 0) return;
  const heirs2 = [];
  for (const party of draft.parties) {
    const end = ends.get(party.body);
    if (end === void 0) addParty(heirs2, party);
    else if (end.heir !== void 0)
      addParty(heirs2, {
        ...party,
        body: end.heir,
        roles: union(party.roles, ["successor"]),
        confidence: end.confidence
      });
  }
  draft.parties = heirs2;
  for (const [body, { heir, source, confidence }] of ends)
    if (heir === void 0)
      draft.questions.push({
        code: "who-succeeded",
        params: { on, body },
        settledBy: ["successor"],
        basis: []
      });
    else draft.steps.push({ code: "succeeded", body, successor: heir, source, confidence });
}
function endOf(body, on, abolished, successor) {
  if (abolished.length === 0) return knownSuccession(body, on, successor);
  let heir = body;
  let source = "";
  const passed = /* @__PURE__ */ new Set();
  for (; ; ) {
    const end = abolished.find((entry) => entry.body === heir && entry.on <= on);
    if (end === void 0) break;
    if (passed.has(end.body)) fail({ code: "circular-succession", path: ["abolished"], params: { body } });
    passed.add(end.body);
    source = end.source ?? source;
    heir = end.successor;
  }
  if (passed.size > 0) return withHeir(heir ?? successor, source, "quoted");
  return knownSuccession(body, on, successor);
}
function knownSuccession(body, on, successor) {
  const known = knownEnd(body, on);
  if (known === void 0) return void 0;
  if (successor !== void 0) return withHeir(successor, "", "quoted");
  return withHeir(known.successor, reformPlan, known.confidence);
}
function withHeir(heir, source, confidence) {
  return { ...heir !== void 0 && { heir }, source, confidence };
}
function nameUnits(draft, on, named, general) {
  var _a;
  const alone = draft.parties.length === 0;
  const { unitsMay, boundBy: boundBy2 } = general;
  for (const role of ["fieldOffice", "internalUnit"])
    for (const body of named[role] ?? []) {
      if (unitsMay === void 0) draft.steps.push({ code: "no-express-rule", matter: "unit" });
      else {
        const principle = ((_a = draft.parties.find((party) => party.body === body)) == null ? void 0 : _a.principle) ?? "maker";
        const power = { principle, covers: "own-functions", force: "info" };
        enter(draft, generalClaim(role, unitsMay, boundBy2, power), body);
      }
    }
  if (!alone) return;
  const { provision } = general.rulings.made;
  const [parent] = named.parent ?? [];
  if (parent !== void 0) enter(draft, generalClaim("parent", provision, boundBy2), parent);
  else
    draft.questions.push({
      code: "who-set-up-unit",
      params: { on },
      settledBy: ["parent"],
      basis: [provision]
    });
}
const nobody = [];
function resolveResponsibility(query) {
  var _a;
  const problems = [];
  const topic = readTopic(query, problems);
  const actors = readActors(query.actors, problems);
  const abolished = readAbolished(query.abolished, problems);
  if (problems.length === 0) findContradictions(actors, problems);
  refuse(problems);
  const { on } = query;
  const { named } = actors;
  const draft = { parties: [], questions: [], steps: [], basis: [] };
  nameBodies(draft, planOn(topic, on), on, actors);
  applySuccession(draft, on, abolished, (_a = named.successor) == null ? void 0 : _a[0]);
  const { parties, questions, steps } = draft;
  const consult = consultations(parties, on, named, steps);
  tellUnused(draft, actors);
  let basis = draft.basis;
  for (const part of consult) basis = union(basis, part.basis);
  for (const part of questions) basis = union(basis, part.basis);
  const { item, kind } = topic;
  return item === void 0 ? { kind, on, parties, consult, questions, steps, basis } : { item, kind, on, parties, consult, questions, steps, basis };
}
function nameBodies(draft, plan, on, { named, given }) {
  for (const role of given) {
    const claim = plan.claims[role];
    if (claim !== void 0) for (const body of named[role] ?? nobody) enter(draft, claim, body);
  }
  const { general } = plan;
  tellSilence(draft, general, named);
  const units = named.fieldOffice !== void 0 || named.internalUnit !== void 0;
  if (draft.parties.length > 0 && !units) return;
  const origin = originOf(named);
  const ruling = general == null ? void 0 : general.rulings[origin];
  if (general !== void 0 && draft.parties.length === 0) nameByOrigin(draft, general, origin, on, named);
  if (general !== void 0 && units) nameUnits(draft, on, named, general);
  const settleable = draft.questions.some(({ settledBy }) => settledBy.length > 0);
  if (draft.parties.length === 0 && !settleable && (draft.questions.length === 0 || plan.asked.length > 0))
    draft.questions.unshift(openQuestion(plan, on, origin, ruling));
}
function tellSilence({ steps }, general, named) {
  if (general === void 0 || general.silentOn.length === 0) return;
  const joint = named.jointMakers !== void 0 || named.leadMaker !== void 0;
  const fromAgency = named.obtainedFromAgency !== void 0 || named.firstObtainer !== void 0;
  for (const matter of general.silentOn)
    if (matter === "joint" ? joint : fromAgency) steps.push({ code: "no-express-rule", matter });
}
function nameByOrigin(draft, general, origin, on, named) {
  var _a;
  const ruling = general.rulings[origin];
  if (!("names" in ruling)) return;
  const claim = generalClaim(ruling.names, ruling.provision, general.boundBy);
  for (const body of named[ruling.names] ?? nobody)
    if (((_a = named.publicUtility) == null ? void 0 : _a.includes(body)) !== true) enter(draft, claim, body);
    else {
      const { utilities } = general;
      if (utilities === void 0) draft.steps.push({ code: "no-express-rule", matter: "utility" });
      draft.questions.push({
        code: "sector-rules",
        params: { on, body },
        settledBy: [],
        basis: utilities === void 0 ? [] : [utilities]
      });
    }
}
function tellUnused({ parties, steps }, { named, given, silent }) {
  for (const role of given) {
    if (isInforming(role)) continue;
    for (const body of named[role] ?? nobody)
      if (!steps.some((step) => step.code === "named" && step.role === role && step.body === body))
        steps.push({ code: "not-asked", role, body });
  }
  for (const body of named.publicUtility ?? nobody)
    if (parties.some((party) => party.body === body)) steps.push({ code: "enterprise-bound", body });
  for (const { role, bodies } of silent)
    for (const body of bodies) steps.push({ code: "never-answers", role, body });
}
const t$1 = (zh, en) => ({ zh, en });
const roleNames = {
  approver: t$1("审批部门", "approving department"),
  implementer: t$1("管理或实施机构", "managing or implementing body"),
  managingDepartment: t$1("负责管理的部门", "department responsible for management"),
  tenderer: t$1("招标人", "tenderer"),
  purchaser: t$1("采购人", "purchaser"),
  agency: t$1("代理机构", "agency"),
  tradingCentre: t$1("公共资源交易中心", "public resource trading centre"),
  transferor: t$1("转让方", "transferor"),
  exchange: t$1("产权交易机构", "property rights exchange"),
  financeDepartment: t$1("财政部门", "finance department"),
  decidingDepartment: t$1("作出决定的部门", "department that decided"),
  leadMaker: t$1("牵头制作机关", "lead maker"),
  jointMakers: t$1("共同制作机关", "joint makers"),
  maker: t$1("制作机关", "maker"),
  firstObtainer: t$1("最初获取机关", "first obtainer"),
  holder: t$1("保存机关", "keeper"),
  obtainedFromAgency: t$1("信息来源行政机关", "agency it was obtained from"),
  obtainedFromCompany: t$1("信息来源法人或其他组织", "company or organisation it was obtained from"),
  obtainedFromCitizen: t$1("信息来源公民", "citizen it was obtained from"),
  fieldOffice: t$1("派出机构", "field office"),
  internalUnit: t$1("内设机构", "internal unit"),
  parent: t$1("设立该机构的行政机关", "organ that set the unit up"),
  concernsBody: t$1("信息涉及的其他机关", "other organ concerned"),
  successor: t$1("承接机构", "successor"),
  publicUtility: t$1("公共企事业单位", "public enterprise or institution"),
  winner: t$1("中标人", "winner"),
  candidate: t$1("中标候选人", "candidate"),
  bidder: t$1("投标人", "bidder"),
  supplier: t$1("供应商", "supplier"),
  contractor: t$1("承包人", "contractor"),
  transferee: t$1("受让方", "transferee"),
  grantee: t$1("受让人（出让）", "grantee"),
  recipient: t$1("保障对象", "recipient"),
  applicant: t$1("申请人", "applicant"),
  counterparty: t$1("行政相对人", "counterparty"),
  auditor: t$1("审计机构", "auditor"),
  appraiser: t$1("评估机构", "appraiser"),
  expert: t$1("评审专家", "expert")
};
const channelNames = {
  "government-website": t$1("政府网站", "government website"),
  "designated-media": t$1("指定媒介", "designated media"),
  "trading-platform": t$1("相应的公共资源交易平台", "public resource trading platform of the place"),
  "national-trading-platform": t$1("全国公共资源交易平台", "National Public Resource Trading Platform"),
  "national-credit-platform": t$1("全国信用信息共享平台", "National Credit Information Sharing Platform"),
  "credit-china": t$1("“信用中国”网站", "Credit China website"),
  wechat: t$1("政务微信", "government WeChat"),
  weibo: t$1("政务微博", "government Weibo"),
  press: t$1("新闻媒体", "press"),
  "government-app": t$1("政务客户端", "government app")
};
const actNames = {
  publish: t$1("发布", "publish"),
  share: t$1("共享", "share"),
  exchange: t$1("交互", "exchange")
};
const principleNames = {
  approver: t$1("谁批准、谁公开", "who approves discloses"),
  implementer: t$1("谁实施、谁公开", "who implements discloses"),
  maker: t$1("谁制作、谁公开", "who makes discloses")
};
const coverageNames = {
  whole: t$1("全部信息", "the whole"),
  "what-it-holds": t$1("按照掌握信息的情况", "what it holds"),
  "own-functions": t$1("与所履行职能有关的信息", "what belongs to its functions")
};
const forceNames = {
  must: t$1("应当", "must"),
  should: t$1("积极推进", "should"),
  explore: t$1("探索", "to be explored"),
  info: t$1("可以", "may")
};
const qualityNames = {
  truth: t$1("真实性", "truth"),
  accuracy: t$1("准确性", "accuracy"),
  legality: t$1("合法性", "legality")
};
const withinNames = {
  "real-time": t$1("实时", "in real time"),
  "at-the-same-time": t$1("同时", "at the same time"),
  promptly: t$1("及时", "promptly")
};
const t = (zh, en) => ({ zh, en });
const questionTexts = {
  "who-approved": t("由哪个部门审批？", "Which department approved it?"),
  "who-implements": t(
    "由哪些国家机关、企事业单位管理或实施？",
    "Which state organs, enterprises or institutions manage or implement it?"
  ),
  "who-decided": t("由哪个部门作出决定或负责管理？", "Which department decided it, or manages it?"),
  "who-made": t(
    "由哪个行政机关制作？若非行政机关制作，由谁保存？",
    "Which organ made it? If none did, who keeps it?"
  ),
  "made-or-obtained": t(
    "保存机关的信息是谁制作的，或从谁处获取？",
    "Who made what the keeper holds, or from whom was it obtained?"
  ),
  "who-keeps": t("哪个行政机关保存该信息？", "Which organ keeps the information?"),
  "who-made-or-first-obtained": t(
    "该信息从其他行政机关获取：由哪个机关制作或者最初获取？",
    "It was obtained from another agency: which agency made it or first obtained it?"
  ),
  "from-agency-no-express-rule": t(
    "该信息从其他行政机关获取，而2019年5月15日之前条例对此没有明文规定：由哪个机关制作？",
    "It was obtained from another agency, for which the Regulation had no express rule before 2019-05-15: who made it?"
  ),
  "who-leads": t("共同制作由哪个机关牵头？", "Which of the joint makers leads?"),
  "joint-no-express-rule": t(
    "2019年5月15日之前条例对共同制作没有明文规定：由哪个机关牵头制作？",
    "The Regulation had no express rule on joint making before 2019-05-15: which organ led?"
  ),
  "who-set-up-unit": t("该机构由哪个行政机关设立？", "Which organ set the unit up?"),
  "who-succeeded": t(
    "“{body}”至{on}应已撤销或合并：由哪个机构承接？仍存续的，填其自身名称。",
    '"{body}" seems to have been abolished or merged by {on}: which body succeeded it? If it still stood, name it again.'
  ),
  "sector-rules": t(
    "“{body}”是公共企事业单位，条例不直接适用：查相关法律、法规和主管部门的规定。",
    '"{body}" is a public enterprise or institution, which the Regulation does not reach: see the rules of its branch.'
  ),
  "no-rule-in-force": t(
    "{on}没有已收录的规定在施行：请查当时的规定。",
    "No encoded rule was in force on {on}: see the rules of the time."
  )
};
const stepTexts = {
  named: t("{role}“{body}”由{basis}确定", '{role} "{body}" is named by {basis}'),
  "not-asked": t(
    "{role}“{body}”：所适用的规定不由其公开",
    '{role} "{body}": not whom the rules applied here name'
  ),
  "never-answers": t("{role}“{body}”不负公开义务", '{role} "{body}" bears no duty to disclose'),
  "no-express-rule": t(
    "所收录的规定中，{on}没有关于{matter}的明文规定",
    "none of the encoded rules of {on} speaks of {matter}"
  ),
  "enterprise-bound": t(
    "“{body}”是公共企事业单位；97号要求管理或实施的企事业单位公开",
    '"{body}" is a public enterprise or institution; 97号 binds enterprises that manage or implement'
  ),
  succeeded: t("“{body}”由“{successor}”承接{source}", '"{body}" was succeeded by "{successor}"{source}')
};
const matterNames = {
  "from-agency": t("从其他行政机关获取的信息", "information obtained from another agency"),
  joint: t("共同制作的信息", "jointly made information"),
  unit: t("派出、内设机构公开", "units disclosing in their own name"),
  consultation: t("公开前协商", "consulting before disclosure"),
  utility: t("公共企事业单位", "public enterprises")
};
const findingTexts = {
  "no-rule-in-force": t("{on}没有已收录的渠道规定", "no encoded rule on channels was in force on {on}"),
  "nothing-published": t("没有发布记录", "nothing is recorded as published"),
  "changed-without-route": t(
    "信息于{on}变更，此后没有发布记录",
    "changed on {on}, and nothing published since"
  ),
  "missing-first-platform": t("未在{channel}发布", "not published on the {channel}"),
  "missing-channel": t("未在{channel}发布", "not published on the {channel}"),
  "shared-before-published": t(
    "{on}已送{channel}，而{after}{since}",
    "went to the {channel} on {on}, while the {after} {since}"
  ),
  "shared-late": t(
    "发布（{since}）后{days}才送{channel}，超过所设的{limit}",
    "reached the {channel} {days} after publication on {since}, over the limit of {limit}"
  ),
  "published-not-shared": t(
    "{since}已发布，尚未送{channel}{days}",
    "published on {since}, not yet sent to the {channel}{days}"
  )
};
function roleName(role, { locale }) {
  return roleNames[role][locale];
}
function channelName(channel, { locale }) {
  return channelNames[channel][locale];
}
function questionText({ code, params }, { locale }) {
  return fill(questionTexts[code][locale], params);
}
function explainResponsibility(result2, options) {
  return [
    ...result2.parties.map((party) => partyText(party, options)),
    ...result2.consult.map((consultation) => consultationText(consultation, options)),
    ...result2.questions.map((question) => questionText(question, options)),
    ...result2.steps.map((step) => stepText(step, result2.on, options))
  ];
}
function explainRoute(route, options) {
  const { locale } = options;
  const zh = locale === "zh";
  return route.map(({ channel, act, after, within, force, basis, media: media2 }) => {
    const head = zh ? `${actNames[act].zh}：${channelNames[channel].zh}` : `${actNames[act].en}: ${channelNames[channel].en}`;
    const names = (media2 == null ? void 0 : media2.map(({ name }) => name[locale])) ?? [];
    const where = names.length === 0 ? "" : zh ? `（${names.join("或")}）` : ` (${names.join(", or ")})`;
    const then = after === void 0 ? "" : zh ? `，在${channelNames[after].zh}发布后` : `, after ${channelNames[after].en}`;
    const soon = within === void 0 ? "" : `${zh ? "，" : ", "}${withinNames[within.kind][locale]}`;
    const why = [forceNames[force][locale], cited(basis, options)].filter((part) => part !== "");
    return `${head}${where}${then}${soon}${zh ? `（${why.join("；")}）` : ` (${why.join("; ")})`}`;
  });
}
function explainRouteCheck({ findings, latencies }, options) {
  const { locale } = options;
  return [
    ...findings.map((finding) => findingText(finding, options)),
    ...latencies.filter(({ until }) => until !== void 0).map(
      ({ channel, days = 0 }) => locale === "zh" ? `发布后${dayCount(days, locale)}送${channelNames[channel].zh}` : `reached the ${channelNames[channel].en} ${dayCount(days, locale)} after publication`
    )
  ];
}
function findingText({ code, params }, { locale }) {
  const { channel, after, since, days, limit } = params;
  const zh = locale === "zh";
  const published = zh ? since === void 0 ? "尚未发布" : `于${since}才发布` : since === void 0 ? "has not published it" : `published it on ${since}`;
  const passed = days === void 0 ? "" : dayCount(days, locale);
  const waiting = passed === "" ? "" : zh ? `，已${passed}` : `, after ${passed}`;
  return fill(findingTexts[code][locale], {
    ...params,
    ...channel && { channel: channelNames[channel][locale] },
    ...after && { after: channelNames[after][locale] },
    ...limit !== void 0 && { limit: dayCount(limit, locale) },
    days: code === "published-not-shared" ? waiting : passed,
    ...code === "shared-before-published" && { since: published }
  });
}
function partyText(party, options) {
  const { locale } = options;
  const { body, principle, covers, force, basis, confidence, answersFor: answersFor2 } = party;
  const qualities = answersFor2.map((quality) => qualityNames[quality][locale]);
  const why = `${principleNames[principle][locale]}${locale === "zh" ? "；" : "; "}${cited(basis, options)}`;
  if (locale === "zh")
    return [
      `${body}${forceNames[force].zh}公开${coverageNames[covers].zh}（${why}）`,
      qualities.length === 0 ? "" : `，并对${qualities.join("、")}负责`,
      confidence === "memory" ? "；承接关系凭记忆，须核实" : ""
    ].join("");
  return [
    `${body} ${forceNames[force].en} disclose ${coverageNames[covers].en} (${why})`,
    qualities.length === 0 ? "" : `, and answers for its ${qualities.join(", ")}`,
    confidence === "memory" ? "; the succession is from memory and must be checked" : ""
  ].join("");
}
function consultationText({ body, when, basis }, options) {
  const always = when === "always";
  return options.locale === "zh" ? `${always ? "公开前应当与" : "收到申请后可以征求"}${body}${always ? "协商、确认" : "的意见"}（${cited(basis, options)}）` : `${always ? "consult" : "on an application, may consult"} ${body} (${cited(basis, options)})`;
}
function stepText(step, on, options) {
  const { locale } = options;
  const text = stepTexts[step.code][locale];
  if (step.code === "no-express-rule") return fill(text, { on, matter: matterNames[step.matter][locale] });
  if (step.code === "succeeded") {
    const { source } = step;
    return fill(text, {
      ...step,
      source: source === "" ? "" : locale === "zh" ? `（${source}）` : ` (${source})`
    });
  }
  if (step.code === "enterprise-bound") return fill(text, step);
  const basis = step.code === "named" ? cited(step.basis, options) : "";
  return fill(text, { body: step.body, role: roleNames[step.role][locale], basis });
}
function cited(basis, { locale, cite }) {
  return basis.map((id) => (cite == null ? void 0 : cite(id)) ?? id).join(locale === "zh" ? "、" : ", ");
}
function dayCount(days, locale) {
  return locale === "zh" ? `${days}日` : `${days} day${days === 1 ? "" : "s"}`;
}
const span$2 = { from: "2025-06-22", to: null };
const routes$2 = /* @__PURE__ */ routesOf(span$2, [
  // 「“信用中国”网站集中公示各类公共信用信息。」
  {
    provision: "c22-1",
    scope: { kinds: ["credit"] },
    channel: "credit-china",
    act: "publish",
    force: "info"
  }
]);
const span$1 = { from: "2016-05-30", to: null };
const scope = { subjects: ["licence", "penalty"] };
const routes$1 = /* @__PURE__ */ routesOf(span$1, [
  // 「县级以上人民政府及其部门要将各类自然人、法人和其他组织的行政许可、行政处罚等信息在7个工作日内通过政府网站公开，并及时归集至“信用中国”网站」
  { provision: "dp-33", scope, channel: "government-website", act: "publish", force: "must" },
  { provision: "dp-33", scope, channel: "credit-china", act: "publish", within: "promptly", force: "must" }
]);
const span = { from: "2017-12-28", to: null };
const routes = /* @__PURE__ */ routesOf(span, [
  // 「依法必须进行招标的项目的招标公告，应当通过国家指定的报刊、信息网络或者其他媒介发布。」
  {
    provision: "tl-16",
    scope: { subjects: ["construction.tender-notice"] },
    channel: "designated-media",
    act: "publish",
    media: [
      {
        zh: "国家指定的报刊、信息网络或者其他媒介",
        en: "the newspapers, information networks or other media the state designates"
      }
    ],
    force: "must"
  }
]);
const routeRows = /* @__PURE__ */ [
  routes$9,
  routes$e,
  routes$8,
  routes$1,
  routes$2,
  routes$d,
  routes$c,
  routes$7,
  routes$6,
  routes$b,
  routes$5,
  routes,
  routes$3,
  routes$4,
  routes$a
].flat();
const changeRows = /* @__PURE__ */ [changes$1, changes].flat();
const channels = [
  "government-website",
  "designated-media",
  "trading-platform",
  "national-trading-platform",
  "national-credit-platform",
  "credit-china",
  "wechat",
  "weibo",
  "press",
  "government-app"
];
const acts = ["publish", "share", "exchange"];
function isChannel(text) {
  return channels.includes(text);
}
function isAct(text) {
  return acts.includes(text);
}
function readTargets(given, problems) {
  if (given === void 0) return [];
  const bad = (...path) => {
    problems.push({ code: "bad-target", path: ["targets", ...path], params: {} });
  };
  if (!Array.isArray(given)) {
    bad();
    return [];
  }
  const list = given;
  return list.filter((target, i) => {
    if (typeof target !== "object" || target === null) {
      bad(i);
      return false;
    }
    const { channel, mode, media: media2, act } = target;
    const before = problems.length;
    if (!isChannel(channel))
      problems.push({
        code: "unknown-channel",
        path: ["targets", i, "channel"],
        params: { given: shown(channel) }
      });
    if (act !== void 0 && !isAct(act))
      problems.push({ code: "unknown-act", path: ["targets", i, "act"], params: { given: shown(act) } });
    if (mode !== "replace" && mode !== "add") bad(i, "mode");
    if (!Array.isArray(media2) || !media2.every(isMedium)) bad(i, "media");
    return problems.length === before;
  });
}
function isMedium(given) {
  if (typeof given !== "object" || given === null || !("name" in given)) return false;
  const { name } = given;
  return typeof name === "object" && name !== null && "zh" in name && "en" in name;
}
function applyTargets(route, targets, about) {
  const steps = [...route];
  for (const target of targets) {
    if (!concerns(target, about)) continue;
    const at = steps.findIndex(({ channel }) => channel === target.channel);
    const step = steps[at];
    if (step === void 0) {
      const { channel, act = "publish", force = "should", media: media2 } = target;
      steps.push({ channel, act, force, basis: [], media: media2 });
    } else {
      const kept = target.mode === "add" ? step.media ?? [] : [];
      steps[at] = { ...step, media: [...kept, ...target.media] };
    }
  }
  return steps.sort((a, b) => channels.indexOf(a.channel) - channels.indexOf(b.channel));
}
function concerns({ domains, kinds: kinds2, items }, { item, kind, domain }) {
  if (domains !== void 0 && (domain === void 0 || !domains.includes(domain))) return false;
  if (kinds2 !== void 0 && !kinds2.includes(kind)) return false;
  return items === void 0 || item !== void 0 && items.includes(item);
}
const strength = { info: 0, should: 1, must: 2 };
function routePublication(query) {
  const problems = [];
  const topic = readTopic(query, problems);
  const targets = readTargets(query.targets, problems);
  refuse(problems);
  return routeOf(topic, query.on, targets);
}
function routeOf(topic, on, targets) {
  const steps = /* @__PURE__ */ new Map();
  for (const row of routeRows)
    if (inForce(row, on) && holds(row.scope, topic))
      steps.set(row.channel, joined(steps.get(row.channel), row));
  return applyTargets([...steps.values()], targets, topic);
}
function joined(step, row) {
  var _a;
  const { channel, act, after, within, force, provision } = row;
  const media2 = (_a = row.media) == null ? void 0 : _a.map((name) => ({ name: { ...name }, provision }));
  if (step === void 0)
    return {
      channel,
      act,
      ...after && { after },
      ...within && { within: { kind: within } },
      force,
      basis: [provision],
      ...media2 && { media: media2 }
    };
  return {
    ...step,
    force: strength[force] > strength[step.force] ? force : step.force,
    basis: union(step.basis, [provision]),
    ...media2 && { media: media2 }
  };
}
function checkPassage(passage, findings, latencies) {
  const { acts: acts2, start, change, unrecorded } = passage;
  if (acts2.length === 0) {
    findings.push(
      start === "" ? { code: "nothing-published", path: ["acts"], severity: "info", open: unrecorded, params: {} } : {
        code: "changed-without-route",
        path: ["changedOn"],
        severity: "warning",
        open: true,
        force: "must",
        ...withProvision(change),
        params: { on: start }
      }
    );
    return;
  }
  for (const step of passage.route)
    if (step.act === "publish") checkPublished(step, passage, findings);
    else checkShared(step, passage, findings, latencies);
}
function first(acts2, channel) {
  return acts2.filter((act) => act.channel === channel).sort((a, b) => a.on < b.on ? -1 : 1)[0];
}
function checkPublished({ channel, force, basis }, { route, acts: acts2 }, findings) {
  if (first(acts2, channel) !== void 0) return;
  const site = channel === "government-website";
  if (force === "info" || force === "should" && !site) return;
  const sharedFirst = route.some((step) => step.after === channel && first(acts2, step.channel) !== void 0);
  if (sharedFirst) return;
  findings.push({
    code: site ? "missing-first-platform" : "missing-channel",
    path: ["acts"],
    severity: force === "must" ? "error" : "warning",
    open: false,
    force,
    ...withProvision(basis[0]),
    params: { channel }
  });
}
function checkShared({ channel, after, force, basis }, { acts: acts2, until, limit }, findings, latencies) {
  if (force === "info") return;
  const shared = first(acts2, channel);
  const published = after === void 0 ? firstPublished(acts2) : first(acts2, after);
  const common = { force, ...withProvision(basis[0]) };
  if (shared !== void 0 && after !== void 0 && (published === void 0 || shared.on < published.on)) {
    findings.push({
      code: "shared-before-published",
      path: ["acts", shared.index],
      severity: "error",
      open: false,
      ...common,
      params: { channel, after, on: shared.on, ...published && { since: published.on } }
    });
    return;
  }
  if (published === void 0) return;
  const since = published.on;
  if (shared !== void 0) {
    const days2 = daysBetween(since, shared.on);
    latencies.push({ channel, since, until: shared.on, days: days2 });
    if (limit !== void 0 && days2 > limit)
      findings.push({
        code: "shared-late",
        path: ["acts", shared.index],
        severity: "error",
        open: false,
        ...common,
        params: { channel, since, on: shared.on, days: days2, limit }
      });
    return;
  }
  const days = until === void 0 ? void 0 : daysBetween(since, until);
  const late = limit !== void 0 && days !== void 0 && days > limit;
  latencies.push({ channel, since, ...days !== void 0 && { days } });
  findings.push({
    code: "published-not-shared",
    path: ["acts"],
    severity: late ? "error" : "warning",
    open: !late,
    ...common,
    params: { channel, since, ...days !== void 0 && { days }, ...late && { limit } }
  });
}
function firstPublished(acts2) {
  return acts2.filter(({ act }) => act === "publish").sort((a, b) => a.on < b.on ? -1 : 1)[0];
}
function withProvision(provision) {
  return provision === void 0 ? {} : { provision };
}
function readActs(given, problems) {
  if (!Array.isArray(given)) {
    problems.push({ code: "not-an-object", path: ["acts"], params: {} });
    return [];
  }
  const list = given;
  return list.flatMap((entry, index) => {
    if (typeof entry !== "object" || entry === null) {
      problems.push({ code: "not-an-object", path: ["acts", index], params: {} });
      return [];
    }
    const { channel, act, on } = entry;
    const path = (key) => ["acts", index, key];
    if (!isChannel(channel))
      problems.push({ code: "unknown-channel", path: path("channel"), params: { given: shown(channel) } });
    else if (!isAct(act))
      problems.push({ code: "unknown-act", path: path("act"), params: { given: shown(act) } });
    else if (!isDay(on)) problems.push({ code: "bad-day", path: path("on"), params: { given: shown(on) } });
    else return [{ channel, act, on, index }];
    return [];
  });
}
function readDays(query, problems) {
  const { asOf, changedOn, failAfterDays } = query;
  const changes2 = Array.isArray(changedOn) ? changedOn : changedOn === void 0 ? [] : [changedOn];
  const days = changes2.filter(isDay);
  if (asOf !== void 0 && !isDay(asOf))
    problems.push({ code: "bad-day", path: ["asOf"], params: { given: shown(asOf) } });
  for (const day of changes2)
    if (!isDay(day)) problems.push({ code: "bad-day", path: ["changedOn"], params: { given: shown(day) } });
  if (failAfterDays !== void 0 && !(failAfterDays >= 0))
    problems.push({ code: "bad-limit", path: ["failAfterDays"], params: {} });
  const past = days.filter((day) => asOf === void 0 || day <= asOf);
  return { asOf, changes: [...new Set(past)].sort(), limit: failAfterDays };
}
function checkRoute(acts2, query) {
  var _a;
  const problems = [];
  const done = readActs(acts2, problems);
  const topic = readTopic(query, problems);
  const targets = readTargets(query.targets, problems);
  const { asOf, changes: changes2, limit } = readDays(query, problems);
  refuse(problems);
  const route = routeOf(topic, query.on, targets);
  const change = (_a = changeRows.findLast((row) => inForce(row, query.on) && holds(row.scope, topic))) == null ? void 0 : _a.provision;
  if (route.length === 0) {
    const none2 = {
      code: "no-rule-in-force",
      path: ["on"],
      severity: "info",
      open: true,
      params: { on: query.on }
    };
    return { verdict: "notEvaluated", findings: [none2], latencies: [] };
  }
  const known = done.filter(({ on }) => asOf === void 0 || on <= asOf);
  const findings = [];
  const latencies = [];
  ["", ...changes2].forEach((start, i) => {
    const end = changes2[i];
    const passage = known.filter(({ on }) => start <= on && (end === void 0 || on < end));
    const until = end === void 0 ? asOf : end;
    checkPassage(
      { route, acts: passage, start, until, limit, change, unrecorded: known.length === 0 },
      findings,
      latencies
    );
  });
  return { verdict: verdictOn(findings), findings, latencies };
}
function verdictOn(findings) {
  if (findings.some(({ severity }) => severity === "error")) return "fail";
  return findings.some(({ open }) => open) ? "notEvaluated" : "pass";
}
const namedOn = "2017-12-19";
const functions = {
  "development-and-reform": ["发展改革", "国家发展和改革委员会"],
  industry: ["工业和信息化", "工业和信息化部"],
  finance: ["财政", "财政部"],
  land: ["国土资源", renamed.land[0], "自然资源", renamed.land[1]],
  environment: ["环保", renamed.environment[0], "生态环境", renamed.environment[1]],
  housing: ["住房城乡建设", "住房和城乡建设部"],
  transport: ["交通运输", "交通运输部"],
  water: ["水利", "水利部"],
  agriculture: ["农业", renamed.agriculture[0], "农业农村", renamed.agriculture[1]],
  commerce: ["商务", "商务部"],
  health: ["卫生计生", renamed.health[0], "卫生健康", renamed.health[1]],
  audit: ["审计", "审计署"],
  "state-assets": ["国有资产监督管理", "国务院国有资产监督管理委员会"],
  tax: ["税务", "国家税务总局"],
  forestry: ["林业", renamed.forestry[0], "林业和草原", renamed.forestry[1]],
  railway: ["铁路", "国家铁路局"],
  aviation: ["民航", "中国民用航空局"]
};
const functionIds = Object.keys(functions);
function bodyOn(id, on) {
  if (!Object.hasOwn(functions, id))
    return fail({ code: "unknown-function", path: ["function"], params: { given: shown(id) } });
  if (!isDay(on)) return fail({ code: "bad-day", path: ["on"], params: { given: shown(on) } });
  if (on < namedOn) return fail({ code: "day-before-data", path: ["on"], params: { from: namedOn } });
  const [word, department, newWord, newDepartment] = functions[id];
  if (newWord === void 0 || newDepartment === void 0)
    return { function: id, from: namedOn, to: null, word, department, confidence: "quoted" };
  if (on < reformedOn)
    return { function: id, from: namedOn, to: "2018-03-16", word, department, confidence: "quoted" };
  return {
    function: id,
    from: reformedOn,
    to: null,
    word: newWord,
    department: newDepartment,
    confidence: "memory",
    succeeds: department
  };
}
const medium = {
  zh: "规范媒介、平台自身的服务，不决定由谁、经何渠道公开",
  en: "binds how a medium or platform serves; it does not say who discloses or where"
};
const local = {
  zh: "仅在当地适用，由该地区的配置（profile）收录",
  en: "applies in one place only; it belongs in a profile of that place"
};
const waivers = {
  "o10-12": medium,
  "o10-15": medium,
  "o10-15-same": {
    zh: "允许同步在其他媒介公开，并要求内容一致；一致与否须比对内容",
    en: "allows other media besides, with the same content; whether it is the same takes the content"
  },
  "o10-11-trace": medium,
  "o101-8-2": {
    zh: "允许在其他指定媒体同步发布，不增加必经渠道",
    en: "allows further media at the same time and requires none"
  },
  "o101-14": medium,
  "o101-15": medium,
  "la-22-free": {
    zh: "规定不得收费，不决定由谁、经何渠道公开",
    en: "forbids a fee; it does not say who discloses or where"
  },
  "p39-16-free": medium,
  "foi19-54": {
    zh: "制作者、保存者可以是法律、法规授权的组织，规则相同",
    en: "a maker or keeper may be an authorised organisation: the rules are the same for it"
  },
  "xm-resp": local,
  "gc-resp": {
    zh: "县级目录的表述，与第10号令对招标人和代理机构的规定一致",
    en: "the wording of county catalogues, which agrees with Order 10 on the tenderer and the agency"
  },
  "py-14": local
};
export {
  ResponsibilityError as R,
  explainRoute as a,
  routePublication as b,
  checkRoute as c,
  channels as d,
  explainResponsibility as e,
  findingText as f,
  dutyRoles as g,
  roleName as h,
  isSubject as i,
  isDutyRole as j,
  isSilentRole as k,
  questionText as q,
  resolveResponsibility as r,
  silentRoles as s
};
