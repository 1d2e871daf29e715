// Who discloses
export { resolveResponsibility } from "./resolve.ts";
export { explainResponsibility, questionText, roleName } from "./explain.ts";
export type { ExplainOptions } from "./explain.ts";
export type {
  AbolishedBody,
  Consultation,
  Party,
  Responsibility,
  ResponsibilityQuery,
  Step,
} from "./responsibility.ts";
export type { Coverage, DutyForce, Principle, Quality } from "./duty.ts";
export type { About } from "./query.ts";
export type { Question, QuestionCode } from "./question.ts";
export { dutyRoles, isDutyRole, isSilentRole, silentRoles } from "./role.ts";
export type { Actors, DutyRole, Role, SilentRole } from "./role.ts";
export { isSubject } from "./subject.ts";
export type { Subject } from "./subject.ts";

// Where, and in which order
export { routePublication } from "./route.ts";
export { checkRoute } from "./check-route.ts";
export { channelName, explainRoute, explainRouteCheck, findingText } from "./explain.ts";
export type { Medium, RouteQuery, RouteStep, Within } from "./route.ts";
export type { RouteAct, RouteCheckQuery } from "./check-route.ts";
export type { Latency, RouteCheck, RouteFinding, RouteFindingCode } from "./route-check.ts";
export { acts, channels, isChannel } from "./channel.ts";
export type { Act, Channel } from "./channel.ts";
export type { Target, Targets } from "./target.ts";

// What departments are called, and when
export { bodyOn, functionIds } from "./body.ts";
export type { BodyOn, FunctionId } from "./body.ts";

// What was wrong with a question
export { ResponsibilityError } from "./errors.ts";
export type { Problem, ProblemCode } from "./errors.ts";

// The rules as tables
export { dutyRows, generalRules } from "./duty-rows.ts";
export { changeRows, routeRows } from "./route-rows.ts";
export { consults as consultRows } from "./instruments/foi-regulation-2019.ts";
export { waivers } from "./data/waivers.ts";
export type { DutyRow, Scope, Span } from "./duty.ts";
export type { GeneralRule, Ruling } from "./general-rule.ts";
export type { Origin } from "./origin.ts";
export type { ChangeRow, RouteRow } from "./route-row.ts";
export type { ConsultRow } from "./consult-row.ts";
