import { assessTimeliness, computeDeadline, explainDeadline } from "@gongkai/deadlines";

const deadline = computeDeadline({ rule: "gr-50", trigger: "2026-09-29" });
deadline.dueOn; // "2026-10-08"
deadline.certainty; // "known"
deadline.basis; // [ "gr-50", "cc-201" ]
explainDeadline(deadline, { locale: "zh" }).short; // "自合同签订之日（2026-09-29）起2个工作日内公开，最迟2026-10-08。"
explainDeadline(deadline, { locale: "en" }).dayByDay[2]; // "2026-10-01 Thu not counted: National Day, statutory holiday, 国办发明电〔2025〕7号"
assessTimeliness(deadline, { doneOn: "2026-10-09", asOf: "2026-10-20" }); // { status: "late", days: 1, force: "must", certainty: "known", confidence: "quoted" }
