import { rows, text } from "../../field.ts";
import { item } from "../../item.ts";

/** 保障性住房分配程序: the steps from application to the keys, who takes them, and how long each may last. */
export const allocationProcedure = item({
  id: "housing.allocation-procedure",
  name: { zh: "保障性住房分配程序", en: "allocation procedure of government-subsidised housing" },
  source: "国办发〔2017〕97号 and county catalogues of open government; no national data table",
  fields: {
    procedureName: text("程序名称", { also: ["流程名称"], ocds: "tender/procurementMethodDetails" }),
    steps: rows(
      "分配程序",
      {
        name: text("步骤", { also: ["步骤名称", "环节"] }),
        description: text("步骤说明", { also: ["说明"] }),
        responsible: text("责任单位", { also: ["办理单位"], en: "who is responsible" }),
        timeLimit: text("时限", { also: ["办理时限"] }),
      },
      { also: ["分配步骤", "办理流程"], en: "steps", need: "op97-2-1-1", head: "name" },
    ),
    contactPhone: text("咨询电话", { also: ["联系电话"] }),
  },
  rules: [],
});
