import { computeDeadline } from "@gongkai/deadlines";

computeDeadline({
  rule: "foi19-33-reply",
  trigger: "2026-03-02",
  excluded: [{ from: "2026-03-09", to: "2026-03-20", reason: "third-party-consultation" }],
}).dueOn; // "2026-04-14"
computeDeadline({ rule: "foi19-33-reply", trigger: "2026-03-02", extendedBy: { amount: 30 } }).steps.find(
  ({ code }) => code === "extension-capped",
); // { code: "extension-capped", asked: 30, allowed: 20, unit: "working-day" }
