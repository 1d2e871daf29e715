// Who discloses
export { resolveResponsibility } from "./resolve.ts";
export type {
  AbolishedBody,
  Consultation,
  Party,
  Responsibility,
  ResponsibilityQuery,
  Step,
} from "./responsibility.ts";
export type { Coverage, DutyForce, Principle, Quality } from "./duty.ts";
export type { Question, QuestionCode } from "./question.ts";
export { dutyRoles, isDutyRole, isSilentRole, silentRoles } from "./role.ts";
export type { Actors, DutyRole, Role, SilentRole } from "./role.ts";
export { isSubject } from "./subject.ts";
export type { Subject } from "./subject.ts";

// Where, and in which order
export { routePublication } from "./route.ts";
export type { Medium, RouteQuery, RouteStep, Within } from "./route.ts";
export { acts, channels, isChannel } from "./channel.ts";
export type { Act, Channel } from "./channel.ts";
export type { Target, Targets } from "./target.ts";

// What departments are called, and when
export { bodyOn, functionIds } from "./body.ts";
export type { BodyOn, FunctionId } from "./body.ts";

// What was wrong with a question
export { ResponsibilityError } from "./errors.ts";
export type { Problem, ProblemCode } from "./errors.ts";
