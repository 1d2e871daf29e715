/** Fields that the tables of the upload standard repeat from item to item. */
import { code, identifier, text, type FieldOptions } from "../field.ts";
import { investmentProjectCode, organizationCode, regionCode } from "../format.ts";
import { projectRelation } from "../data/code-lists.ts";

/** 统一交易标识码: of the columns given; kept from the public by the standard. */
export function dealCode(column: string | readonly string[]) {
  return {
    unifiedDealCode: text("统一交易标识码", {
      en: "unified transaction code",
      also: ["相关统一交易标识码"],
      need: "standard",
      level: "government",
      column,
      max: 40,
    }),
  };
}

/** 项目类别关联代码 and 投资项目统一代码 of a table. The table of land deals keeps the latter from the public. */
export function investmentProject(entity: string, options: Pick<FieldOptions, "level"> = {}) {
  return {
    projectRelation: code("项目类别关联代码", projectRelation, {
      en: "relation to an investment project",
      need: "standard",
      column: `${entity}.RELATE_CODE`,
    }),
    investmentProjectCode: identifier("投资项目统一代码", investmentProjectCode, {
      also: ["项目代码", "投资项目代码", "项目统一代码"],
      column: `${entity}.INVEST_PROJECT_CODE`,
      ocds: "planning/budget/projectID",
      ...options,
    }),
  };
}

/** 交易发生行政区域代码 of a table. */
export function tradingRegion(column: string | readonly string[]) {
  return {
    tradingRegion: identifier("交易发生行政区域代码", regionCode, { need: "standard", column }),
  };
}

/** 交易机构名称, 交易机构代码 and the region of a table. */
export function tradingInstitution(entity: string) {
  return {
    ...tradingRegion(`${entity}.TRA_PLACE_CODE`),
    tradingInstitutionName: text("交易机构名称", {
      also: ["交易机构", "交易中心", "交易中心名称"],
      need: "standard",
      column: `${entity}.TRA_AGENCY_NAME`,
      max: 200,
    }),
    tradingInstitutionCode: identifier("交易机构代码", organizationCode, {
      need: "standard",
      column: `${entity}.TRA_AGENCY_CODE`,
    }),
  };
}

/** 币种: 156 in the standard, CNY in OCDS. Most tables of the standard keep it from the public, some do not. */
export function currency(
  column: string | readonly string[],
  { label = "价格币种代码", ...options }: { readonly label?: string } & Pick<FieldOptions, "level"> = {
    level: "government",
  },
) {
  return { currency: text(label, { also: ["币种", "价格币种"], column, max: 3, ...options }) };
}
