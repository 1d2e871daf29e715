/** Fields that the items of 国有产权交易 share. */
import type { FieldOptions } from "../../field.ts";
import { identifier, identifiers, names, text } from "../../field.ts";
import { organizationCode, regionCode } from "../../format.ts";
import { dealCode, tradingInstitution } from "../common-fields.ts";

type Column = string | readonly string[];

/** 项目名称 and 项目编号. */
export const project = {
  name: (options: FieldOptions) =>
    text("项目名称", { also: ["标的项目名称"], max: 300, ocds: "tender/title", ...options }),
  number: (options: FieldOptions) =>
    text("项目编号", { also: ["项目代码"], max: 20, ocds: "tender/id", ...options }),
};

/** 转让方. */
export const transferor = {
  name: (column: Column) =>
    names("转让方名称", {
      also: ["转让方", "转让方全称"],
      need: "standard",
      column,
      max: 2000,
      ocds: "parties/name",
    }),
  code: (column: Column) =>
    identifiers("转让方代码", organizationCode, {
      also: ["转让方统一社会信用代码"],
      need: "standard",
      column,
      ocds: "parties/identifier/id",
    }),
};

/** 标的 of a project, where it was divided. Of a company's tables only the number leads to it. */
export function lot(columns: (column: string) => Column, numbers = columns) {
  return {
    lotNumber: text("标的编号", { column: numbers("BID_CODE"), max: 20, ocds: "tender/lots/id" }),
    lotName: text("标的名称", {
      also: ["转让标的", "转让标的名称"],
      column: columns("BID_NAME"),
      max: 300,
      ocds: "tender/lots/title",
    }),
  };
}

/** Where the deal takes place, and where its matter lies. */
export function place(main: string, columns: (column: string) => Column) {
  return {
    ...dealCode(columns("UNIFIED_DEAL_CODE")),
    region: identifier("标的所在行政区域代码", regionCode, {
      need: "standard",
      column: columns("REGION_CODE"),
    }),
    ...tradingInstitution(main),
  };
}
