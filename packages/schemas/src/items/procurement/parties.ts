/** The parties that notices of 政府采购 print under headings of their own: purchaser, agency, contact. */
import { identifiers, names, partyName, text } from "../../field.ts";
import { bodyCode } from "../../format.ts";
import type { Need } from "../../duty.ts";

/** Where the fields of a party come from, table by table. */
interface PartyOptions {
  readonly entity?: string;
  readonly need?: Need;
  /** What asks for the address and the way to reach it. */
  readonly reach?: Need;
}

const inside = (sections: readonly string[], labels: readonly string[]) =>
  sections.flatMap((section) => labels.map((label) => section + label));

const purchaserSections = ["采购人信息", "采购单位信息"];
const agencySections = ["采购代理机构信息", "代理机构信息"];
const contactSections = ["项目联系方式"];

/** 采购人: name, code, role, address, person and telephone. */
export function purchaser({ entity, need, reach }: PartyOptions = {}) {
  const column = (name: string) => (entity === undefined ? {} : { column: `${entity}.${name}` });
  return {
    purchaserName: names("采购人名称", {
      also: [
        "采购人",
        "采购单位",
        "采购单位名称",
        "采购执行方",
        ...inside(purchaserSections, ["名称", "单位名称", "采购人", "采购单位名称"]),
      ],
      ...(need !== undefined && { need }),
      ...column("PURCHASER_NAME"),
      max: 2000,
      ocds: "buyer/name",
    }),
    purchaserAddress: text("采购人地址", {
      also: ["采购单位地址", ...inside(purchaserSections, ["地址", "单位地址"])],
      ...(reach !== undefined && { need: reach }),
      ocds: "parties/address/streetAddress",
    }),
    purchaserContactPerson: text("采购人联系人", {
      also: ["采购人经办人", "采购经办人", ...inside(purchaserSections, ["联系人", "采购经办人"])],
      ocds: "parties/contactPoint/name",
    }),
    purchaserContact: text("采购人联系方式", {
      also: [
        "采购人电话",
        "采购单位联系方式",
        "采购人联系电话",
        ...inside(purchaserSections, ["联系方式", "电话", "联系电话"]),
      ],
      ...(reach !== undefined && { need: reach }),
      ocds: "parties/contactPoint/telephone",
    }),
  };
}

/** 采购人代码. */
export function purchaserCode(entity: string) {
  return {
    purchaserCode: identifiers("采购人代码", bodyCode, {
      need: "standard",
      column: `${entity}.PURCHASER_CODE`,
      ocds: "buyer/id",
    }),
  };
}

/** 采购代理机构: name, code, address, person and telephone. Table 550 has columns for the last two, 553 has not. */
export function agency(entity: "550" | "553") {
  const reach = (name: string) => (entity === "550" ? { column: `550.${name}` } : {});
  return {
    agencyName: partyName("采购代理机构名称", {
      also: [
        "采购代理机构",
        "代理机构",
        "代理机构名称",
        "采购代理机构全称",
        ...inside(agencySections, ["名称", "单位名称", "代理机构"]),
      ],
      column: `${entity}.PURCHASER_AGENCY_NAME`,
      max: 200,
      ocds: "parties/name",
    }),
    agencyCode: identifiers("采购代理机构代码", bodyCode, {
      column: `${entity}.PURCHASER_AGENCY_CODE`,
      ocds: "parties/identifier/id",
    }),
    agencyAddress: text("采购代理机构地址", {
      also: ["代理机构地址", ...inside(agencySections, ["地址", "单位地址"])],
    }),
    agencyContactPerson: text("采购代理机构联系人", {
      also: ["代理机构经办人", "代理机构联系人", ...inside(agencySections, ["联系人"])],
      ...reach("PURCHASER_AGENCY_CONNECTOR"),
      max: 100,
    }),
    agencyContact: text("采购代理机构联系电话", {
      also: [
        "采购代理机构联系方式",
        "代理机构电话",
        "代理机构联系方式",
        ...inside(agencySections, ["联系方式", "电话", "联系电话"]),
      ],
      ...reach("PURCHASER_AGENCY_INFORMATION"),
      max: 50,
    }),
  };
}

/** 项目联系人 and 监督部门 of a notice. */
export function contacts() {
  return {
    contactPerson: text("项目联系人", { also: ["联系人", ...inside(contactSections, ["联系人"])] }),
    contactPhone: text("项目联系电话", {
      also: [
        "联系方式",
        "联系电话",
        "项目联系人电话",
        "电话",
        ...inside(contactSections, ["电话", "联系方式", "联系电话"]),
      ],
    }),
    supervisor: text("监督部门", { also: ["监管部门", "监督部门名称", "监督部门信息名称"] }),
    supervisorCode: identifiers("监督部门代码", bodyCode, { also: ["监督部门信息统一信用代码"] }),
    supervisorContactPerson: text("监督部门联系人", { also: ["监管部门联系人"] }),
    supervisorContact: text("监督部门联系方式", {
      also: ["监管部门联系方式", "监督部门联系电话", "监督部门信息联系方式"],
    }),
    remark: text("其他补充事宜", { also: ["其它补充事宜", "其他事项", "备注"] }),
  };
}
