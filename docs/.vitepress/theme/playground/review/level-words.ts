import type { Text } from "@gongkai/law";
import type { Level } from "gongkai";

/** What a reader is told a finding is. */
export const levelWords: Readonly<Record<Level, Text>> = {
  error: { zh: "不通过：", en: "Fails: " },
  gap: { zh: "未评定：", en: "Not evaluated: " },
  warning: { zh: "提示：", en: "Warning: " },
  note: { zh: "说明：", en: "Note: " },
};
