import { chinaCalendar } from "@gongkai/calendar";
import { computeDeadline } from "@gongkai/deadlines";

const office = chinaCalendar.extend({
  name: "某县停止办公",
  basis: "某县人民政府公告（示例）",
  off: [{ from: "2026-03-04", to: "2026-03-05" }],
});
office.describe("2026-03-04").overlays; // [ { name: "某县停止办公", basis: "某县人民政府公告（示例）", effect: "off" } ]
computeDeadline({ rule: "gr-50", trigger: "2026-03-02", calendar: office }).dueOn; // "2026-03-06"
computeDeadline({ rule: "gr-50", trigger: "2026-03-02" }).dueOn; // "2026-03-04"
