/** 分包: the parts a procurement is divided into, as notices print them in a table. */
import { amount, flag, rows, text } from "../../field.ts";

/** The packages of a procurement. Tables print a single one, or all of them. */
export function packages(entity?: string) {
  const column = (name: string) =>
    entity === undefined ? {} : { column: `${entity}.${name}`, need: "standard" as const };
  return {
    packages: rows(
      "分包",
      {
        number: text("采购项目子包编号", {
          also: ["包号", "分包编号", "分包号", "相关采购项目子包编号"],
          en: "number of the package",
          ...column("PURCHASE_SECTION_CODE"),
          max: 4000,
          ocds: "tender/lots/id",
        }),
        index: text("序号", { en: "place in the table" }),
        name: text("采购项目子包名称", {
          also: ["包名称", "分包名称"],
          en: "name of the package",
          ...column("PURCHASE_SECTION_NAME"),
          max: 600,
          ocds: "tender/lots/title",
        }),
        budget: amount("分包预算", "元", { also: ["包预算", "预算金额"], ocds: "tender/lots/value/amount" }),
        ceilingPrice: amount("分包最高限价", "元", { also: ["包最高限价", "最高限价"] }),
        reserved: amount("采购预留金额", "元", { en: "reserved for small and medium enterprises" }),
        forSmallEnterprises: flag("是否专门面向中小企业", { en: "for small and medium enterprises only" }),
        content: text("包内容", { also: ["分包内容"] }),
        quantity: text("数量"),
        unit: text("单位"),
        requirement: text("服务要求"),
      },
      { also: ["包", "采购包", "标包"], head: "name", by: ["number", "index"] },
    ),
  };
}
