/** 招标人 and 招标代理机构, as notices of a tender print them. */
import type { Need } from "../../duty.ts";
import { identifiers, names, partyName, text } from "../../field.ts";
import { bodyCode } from "../../format.ts";

interface Options {
  readonly entity?: string;
  /** What asks for the tenderer's name and how to reach it. */
  readonly need?: Need;
}

/** 招标人: name, code, address, person, telephone and e-mail. */
export function tenderer({ entity, need }: Options = {}) {
  const column = (name: string) => (entity === undefined ? {} : { column: `${entity}.${name}` });
  const asked = need === undefined ? {} : { need };
  return {
    tendererName: names("招标人名称", {
      also: ["招标人", "业主", "项目业主", "建设单位"],
      ...asked,
      ...column("TENDERER_NAME"),
      max: 2000,
      ocds: "buyer/name",
    }),
    tendererAddress: text("招标人地址", { ...asked, ...column("TENDERER_ADDRESS"), max: 200 }),
    tendererContactPerson: text("招标人联系人", { ...asked, ...column("TENDERER_CONTACTOR"), max: 100 }),
    tendererContact: text("招标人联系电话", {
      also: ["招标人电话", "招标人联系方式"],
      ...asked,
      ...column("TENDERER_PHONE_NUMBER"),
      max: 50,
    }),
    tendererEmail: text("招标人电子邮箱", {
      also: ["招标人电子邮件"],
      ...column("TENDERER_EMAIL"),
      max: 100,
    }),
  };
}

/** 招标人代码. */
export function tendererCode(column: string, level?: "government") {
  return {
    tendererCode: identifiers("招标人代码", bodyCode, {
      need: "standard",
      column,
      ...(level && { level }),
      ocds: "buyer/id",
    }),
  };
}

/** 招标代理机构: name, code, address, person, telephone and e-mail, as far as the table given has columns for them. */
export function tenderAgency(entity?: "503" | "513") {
  const reach = (name: string) => (entity === "503" ? { column: `503.${name}` } : {});
  // The specification spells the column of table 513 without its last letter.
  const nameColumn = entity === "513" ? "513.TENDER_AGENCY_NAM" : "503.TENDER_AGENCY_NAME";
  return {
    agencyName: partyName("招标代理机构名称", {
      also: ["招标代理机构", "招标代理"],
      ...(entity && { column: nameColumn }),
      max: 200,
      ocds: "parties/name",
    }),
    agencyCode: identifiers("招标代理机构代码", bodyCode, {
      ...(entity && { column: `${entity}.TENDER_AGENCY_CODE` }),
      ocds: "parties/identifier/id",
    }),
    agencyAddress: text("招标代理机构地址", { ...reach("TENDER_AGENCY_ADDRESS"), max: 200 }),
    agencyContactPerson: text("招标代理机构联系人", { ...reach("TENDER_AGENCY_CONTACTOR"), max: 100 }),
    agencyContact: text("招标代理机构联系电话", {
      also: ["招标代理机构电话", "招标代理机构联系方式"],
      ...reach("TENDER_AGENCY_PHONE_NUMBER"),
      max: 50,
    }),
    agencyEmail: text("招标代理机构电子邮箱", {
      also: ["招标代理机构电子邮件"],
      ...reach("TENDER_AGENCY_EMAIL"),
      max: 100,
    }),
  };
}

/** 监督部门 and where to complain. */
export function supervision() {
  return {
    supervisor: text("监督部门", { also: ["监督部门名称", "行政监督部门"] }),
    complaintBody: text("投诉受理部门"),
    complaintContact: text("投诉受理部门联系电话", { also: ["投诉电话"] }),
  };
}

/** 招标项目编号 and 标段（包）编号, the numbers by which a tender and its section are known. */
export function tenderNumbers(entity: string, sectionLevel?: "government") {
  return {
    tenderProjectNumber: text("招标项目编号", {
      also: ["项目编号"],
      need: "standard",
      column: `${entity}.TENDER_PROJECT_CODE`,
      max: 20,
      ocds: "tender/id",
    }),
    section: text("标段（包）编号", {
      also: ["标段编号", "包编号"],
      need: "standard",
      column: `${entity}.BID_SECTION_CODE`,
      ...(sectionLevel && { level: sectionLevel }),
      max: 23,
      ocds: "tender/lots/id",
    }),
  };
}
