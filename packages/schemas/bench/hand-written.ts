/**
 * The reference: what one would write by hand for these two record types alone, with the same checks of values, the same
 * demands, rules and coverage, and findings with place, value and provision.
 */
import { gradeCitizenId, gradeUscc, hasRegionCodeForm } from "@gongkai/identifiers";

interface Finding {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly severity: "error" | "warning";
  readonly provision?: string;
  readonly value?: unknown;
}

interface Result {
  verdict: "pass" | "fail";
  readonly issues: Finding[];
  readonly filled: string[];
  readonly missing: string[];
  readonly run: string[];
  readonly notRun: string[];
}

type Row = Readonly<Record<string, unknown>>;
type At = readonly (string | number)[];

const root: At = [];
const lengths = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const forms: ReadonlySet<unknown> = new Set(["1", "2", "3", "9"]);
const uses: ReadonlySet<unknown> = new Set(["工业用地", "住宅用地", "商服用地", "公路用地", "街巷用地"]);

/** Whether the first ten characters are a day, read digit by digit. */
function isDayAt(v: string): boolean {
  let digits = 0;
  for (let i = 0; i < 10; i++) {
    const code = v.charCodeAt(i);
    if (i === 4 || i === 7) {
      if (code !== 45) return false;
    } else if (code >= 48 && code <= 57) digits = digits * 10 + code - 48;
    else return false;
  }
  const year = Math.floor(digits / 10_000);
  const month = Math.floor(digits / 100) % 100;
  const date = digits % 100;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return year >= 1949 && date >= 1 && date <= (lengths[month] ?? 0) + leap;
}

const clock = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:\+08:00)?$/u;

const isText = (v: unknown) => typeof v === "string" && (v.charCodeAt(0) > 32 || v.trim() !== "");
const isShort = (v: unknown) => isText(v) && String(v).length <= 2000;
const isDay = (v: unknown) => typeof v === "string" && v.length === 10 && isDayAt(v);
const isTime = (v: unknown) =>
  typeof v === "string" && isDayAt(v) && (v.length === 10 || clock.test(v.slice(10)));
const isRegion = (v: unknown) => hasRegionCodeForm(v);
const isFlag = (v: unknown) => typeof v === "boolean";
const isAmount = (v: unknown) => typeof v === "number" && v >= 0 && v < Infinity;
const isWhole = (v: unknown) => Number.isSafeInteger(v) && Number(v) >= 1;
const isPercent = (v: unknown) => isAmount(v) && Number(v) <= 100;
const isForm = (v: unknown) => forms.has(v);
const isUse = (v: unknown) => uses.has(v);
const isTexts = (v: unknown) => Array.isArray(v) && v.every((entry) => typeof entry === "string");
const isCode = (v: unknown) =>
  typeof v === "string" && (v.length !== 18 || gradeUscc(v) === "valid" || gradeCitizenId(v) !== "malformed");

function check(v: unknown, name: string, ok: (v: unknown) => boolean, r: Result, need = ""): boolean {
  if (v === undefined || v === null) {
    r.missing.push(name);
    if (need !== "") {
      if (need !== "standard") r.verdict = "fail";
      r.issues.push({
        code: "missing",
        path: [name],
        severity: need === "standard" ? "warning" : "error",
        provision: need,
      });
    }
    return false;
  }
  r.filled.push(name);
  if (ok(v)) return true;
  r.verdict = "fail";
  r.issues.push({ code: "malformed", path: [name], severity: "error", value: v });
  return false;
}

function checkRow(
  v: unknown,
  i: number,
  bit: number,
  name: string,
  at: At,
  ok: (v: unknown) => boolean,
  r: Result,
  must: boolean,
): number {
  if (v === undefined || v === null) {
    if (must) {
      r.verdict = "fail";
      r.issues.push({ code: "missing", path: [...at, i, name], severity: "error" });
    }
    return 0;
  }
  if (ok(v)) return bit;
  r.verdict = "fail";
  r.issues.push({ code: "malformed", path: [...at, i, name], severity: "error", value: v });
  return bit;
}

function unknown(o: Row, known: ReadonlySet<string>, at: At, r: Result): void {
  for (const key in o)
    if (!known.has(key)) r.issues.push({ code: "unknown", path: [...at, key], severity: "warning" });
}

function rule(id: string, ready: boolean, holds: () => boolean, r: Result): void {
  if (!ready) {
    r.notRun.push(id);
    return;
  }
  r.run.push(id);
  if (!holds()) {
    r.verdict = "fail";
    r.issues.push({ code: id, path: root, severity: "error" });
  }
}

function cover(bits: number, names: readonly string[], r: Result): void {
  for (const [i, name] of names.entries()) (bits & (1 << i) ? r.filled : r.missing).push(name);
}

const fresh = (): Result => ({ verdict: "pass", issues: [], filled: [], missing: [], run: [], notRun: [] });
const candidateNames = [
  "rank",
  "name",
  "code",
  "type",
  "role",
  "priceForm",
  "price",
  "priceText",
  "currency",
  "isFloatRate",
  "quality",
  "period",
  "score",
  "evaluation",
  "manager",
  "performance",
  "certificate",
  "certificateNumber",
  "qualification",
] as const;
const candidateKeys: ReadonlySet<string> = new Set(candidateNames);
const noticeKeys: ReadonlySet<string> = new Set([
  "tenderProjectNumber",
  "number",
  "projectName",
  "section",
  "sectionName",
  "sections",
  "unifiedDealCode",
  "candidates",
  "winner",
  "winnerCode",
  "winnerOrganizationCode",
  "winnerPrice",
  "content",
  "noticeType",
  "reportReceivedAt",
  "submittedAt",
  "noticeFrom",
  "noticeUntil",
  "media",
  "objection",
  "otherContent",
  "tendererName",
  "tendererAddress",
  "tendererContactPerson",
  "tendererContact",
  "tendererEmail",
  "agencyName",
  "agencyCode",
  "agencyAddress",
  "agencyContactPerson",
  "agencyContact",
  "agencyEmail",
  "supervisor",
  "complaintBody",
  "complaintContact",
]);

function candidate(o: Row, i: number, r: Result): number {
  const at = ["candidates"];
  const bits =
    checkRow(o["rank"], i, 1, "rank", at, isWhole, r, true) |
    checkRow(o["name"], i, 2, "name", at, isText, r, true) |
    checkRow(o["code"], i, 4, "code", at, isCode, r, false) |
    checkRow(o["type"], i, 8, "type", at, isText, r, false) |
    checkRow(o["role"], i, 16, "role", at, isText, r, false) |
    checkRow(o["priceForm"], i, 32, "priceForm", at, isForm, r, false) |
    checkRow(o["price"], i, 64, "price", at, isAmount, r, false) |
    checkRow(o["priceText"], i, 128, "priceText", at, isText, r, false) |
    checkRow(o["currency"], i, 256, "currency", at, isText, r, false) |
    checkRow(o["isFloatRate"], i, 512, "isFloatRate", at, isFlag, r, false) |
    checkRow(o["quality"], i, 1024, "quality", at, isText, r, true) |
    checkRow(o["period"], i, 2048, "period", at, isText, r, true) |
    checkRow(o["score"], i, 4096, "score", at, isText, r, false) |
    checkRow(o["evaluation"], i, 8192, "evaluation", at, isText, r, true) |
    checkRow(o["manager"], i, 16384, "manager", at, isText, r, true) |
    checkRow(o["performance"], i, 32768, "performance", at, isText, r, true) |
    checkRow(o["certificate"], i, 65536, "certificate", at, isText, r, true) |
    checkRow(o["certificateNumber"], i, 131072, "certificateNumber", at, isText, r, false) |
    checkRow(o["qualification"], i, 262144, "qualification", at, isText, r, true);
  unknown(o, candidateKeys, [...at, i], r);
  if (o["priceForm"] === "1" && o["price"] === undefined)
    r.issues.push({ code: "price-needed", path: [...at, i, "price"], severity: "warning" });
  if (Number(o["price"]) > 3e9)
    r.issues.push({ code: "unit-slip", path: [...at, i, "price"], severity: "warning" });
  const { name, code } = o;
  if (
    typeof name === "string" &&
    typeof code === "string" &&
    name.split(";").length !== code.split(";").length
  )
    r.issues.push({ code: "counts-differ", path: [...at, i, "code"], severity: "error" });
  return bits;
}

/** Checks a notice of candidates. */
export function checkNotice(o: Row): Result {
  const r = fresh();
  check(o["tenderProjectNumber"], "tenderProjectNumber", isShort, r, "standard");
  check(o["number"], "number", isText, r);
  check(o["projectName"], "projectName", isText, r);
  check(o["section"], "section", isShort, r, "standard");
  check(o["sectionName"], "sectionName", isText, r);
  check(o["sections"], "sections", isText, r, "standard");
  check(o["unifiedDealCode"], "unifiedDealCode", isShort, r);
  const list = o["candidates"];
  let bits = 0;
  if (check(list, "candidates", Array.isArray, r, "op97-2-1-6") && Array.isArray(list))
    for (const [i, row] of list.entries()) bits |= candidate(row as Row, i, r);
  check(o["winner"], "winner", isText, r);
  check(o["winnerCode"], "winnerCode", isText, r);
  check(o["winnerOrganizationCode"], "winnerOrganizationCode", isText, r);
  check(o["winnerPrice"], "winnerPrice", isAmount, r);
  check(o["content"], "content", isText, r, "standard");
  check(o["noticeType"], "noticeType", isText, r, "standard");
  check(o["reportReceivedAt"], "reportReceivedAt", isTime, r);
  check(o["submittedAt"], "submittedAt", isTime, r, "standard");
  const from = check(o["noticeFrom"], "noticeFrom", isTime, r, "standard");
  const until = check(o["noticeUntil"], "noticeUntil", isTime, r, "standard");
  check(o["media"], "media", isTexts, r, "standard");
  check(o["objection"], "objection", isText, r, "op97-2-1-6");
  check(o["otherContent"], "otherContent", isText, r);
  check(o["tendererName"], "tendererName", isShort, r);
  check(o["tendererAddress"], "tendererAddress", isShort, r);
  check(o["tendererContactPerson"], "tendererContactPerson", isShort, r);
  check(o["tendererContact"], "tendererContact", isShort, r);
  check(o["tendererEmail"], "tendererEmail", isShort, r);
  check(o["agencyName"], "agencyName", isShort, r);
  check(o["agencyCode"], "agencyCode", isCode, r);
  check(o["agencyAddress"], "agencyAddress", isShort, r);
  check(o["agencyContactPerson"], "agencyContactPerson", isShort, r);
  check(o["agencyContact"], "agencyContact", isShort, r);
  check(o["agencyEmail"], "agencyEmail", isShort, r);
  check(o["supervisor"], "supervisor", isText, r);
  check(o["complaintBody"], "complaintBody", isText, r);
  check(o["complaintContact"], "complaintContact", isText, r);
  unknown(o, noticeKeys, root, r);
  cover(bits, candidateNames, r);
  rule(
    "ranks",
    Array.isArray(list),
    () =>
      (list as Row[])
        .map((row) => Number(row["rank"]))
        .sort((a, b) => a - b)
        .every((rank, i) => rank === i + 1),
    r,
  );
  rule("public-notice", from && until, () => String(o["noticeFrom"]) <= String(o["noticeUntil"]), r);
  rule("winnerPrice-unit", o["winnerPrice"] !== undefined, () => Number(o["winnerPrice"]) <= 3e9, r);
  return r;
}

const parcelNames = [
  "number",
  "location",
  "area",
  "landUse",
  "term",
  "plotRatioMin",
  "plotRatioMax",
  "buildingDensity",
  "greenRatio",
  "heightLimit",
  "investmentIntensity",
  "startingPrice",
  "deposit",
  "increment",
  "appraisalFilingNumber",
  "registrationDeadline",
] as const;
const parcelKeys: ReadonlySet<string> = new Set(parcelNames);
const grantTexts = [
  "projectName",
  "unifiedDealCode",
  "content",
  "tradingInstitutionName",
  "supplyMode",
  "listingType",
  "announcementType",
  "cancelReason",
  "contactBody",
  "contactAddress",
  "postcode",
  "contactPerson",
  "contactPhone",
  "contactEmail",
] as const;
const grantKeys: ReadonlySet<string> = new Set([
  ...grantTexts,
  "number",
  "region",
  "tradingRegion",
  "tradingInstitutionCode",
  "endsOn",
  "announcedFrom",
  "announcedUntil",
  "listedFrom",
  "listedUntil",
  "withdrawnOn",
  "createdOn",
  "grantor",
  "grantorAddress",
  "bidderQualification",
  "documents",
  "bidding",
  "award",
  "parcelCount",
  "parcels",
]);

function parcel(o: Row, i: number, r: Result): number {
  const at = ["parcels"];
  const bits =
    checkRow(o["number"], i, 1, "number", at, isText, r, true) |
    checkRow(o["location"], i, 2, "location", at, isText, r, true) |
    checkRow(o["area"], i, 4, "area", at, isAmount, r, true) |
    checkRow(o["landUse"], i, 8, "landUse", at, isUse, r, true) |
    checkRow(o["term"], i, 16, "term", at, isText, r, true) |
    checkRow(o["plotRatioMin"], i, 32, "plotRatioMin", at, isAmount, r, false) |
    checkRow(o["plotRatioMax"], i, 64, "plotRatioMax", at, isAmount, r, false) |
    checkRow(o["buildingDensity"], i, 128, "buildingDensity", at, isPercent, r, false) |
    checkRow(o["greenRatio"], i, 256, "greenRatio", at, isPercent, r, false) |
    checkRow(o["heightLimit"], i, 512, "heightLimit", at, isAmount, r, false) |
    checkRow(o["investmentIntensity"], i, 1024, "investmentIntensity", at, isText, r, false) |
    checkRow(o["startingPrice"], i, 2048, "startingPrice", at, isAmount, r, false) |
    checkRow(o["deposit"], i, 4096, "deposit", at, isAmount, r, true) |
    checkRow(o["increment"], i, 8192, "increment", at, isAmount, r, false) |
    checkRow(o["appraisalFilingNumber"], i, 16384, "appraisalFilingNumber", at, isText, r, false) |
    checkRow(o["registrationDeadline"], i, 32768, "registrationDeadline", at, isTime, r, false);
  unknown(o, parcelKeys, [...at, i], r);
  if (Number(o["plotRatioMin"]) > Number(o["plotRatioMax"]))
    r.issues.push({ code: "bounds", path: [...at, i, "plotRatioMax"], severity: "error" });
  if (Number(o["startingPrice"]) > 3e5)
    r.issues.push({ code: "unit-slip", path: [...at, i, "startingPrice"], severity: "warning" });
  return bits;
}

/** Checks an announcement of a grant. */
export function checkGrant(o: Row): Result {
  const r = fresh();
  check(o["number"], "number", isText, r);
  for (const name of grantTexts) check(o[name], name, isText, r, "standard");
  check(o["region"], "region", isRegion, r, "standard");
  check(o["tradingRegion"], "tradingRegion", isRegion, r, "standard");
  check(o["tradingInstitutionCode"], "tradingInstitutionCode", isCode, r, "standard");
  check(o["endsOn"], "endsOn", isDay, r, "standard");
  const from = check(o["announcedFrom"], "announcedFrom", isDay, r, "standard");
  const until = check(o["announcedUntil"], "announcedUntil", isDay, r, "standard");
  check(o["listedFrom"], "listedFrom", isTime, r);
  check(o["listedUntil"], "listedUntil", isTime, r);
  check(o["withdrawnOn"], "withdrawnOn", isDay, r);
  check(o["createdOn"], "createdOn", isDay, r, "standard");
  check(o["grantor"], "grantor", isText, r, "la-9");
  check(o["grantorAddress"], "grantorAddress", isText, r, "la-9");
  check(o["bidderQualification"], "bidderQualification", isText, r, "la-9");
  check(o["documents"], "documents", isText, r, "la-9");
  check(o["bidding"], "bidding", isText, r, "la-9");
  check(o["award"], "award", isText, r, "la-9");
  const counted = check(o["parcelCount"], "parcelCount", isWhole, r, "standard");
  const list = o["parcels"];
  let bits = 0;
  if (check(list, "parcels", Array.isArray, r, "la-9") && Array.isArray(list))
    for (const [i, row] of list.entries()) bits |= parcel(row as Row, i, r);
  unknown(o, grantKeys, root, r);
  cover(bits, parcelNames, r);
  rule("parcel-count", counted && Array.isArray(list), () => (list as Row[]).length === o["parcelCount"], r);
  rule(
    "announcement-period",
    from && until,
    () => String(o["announcedFrom"]) <= String(o["announcedUntil"]),
    r,
  );
  return r;
}
