import type { ProvisionId, Text } from "@gongkai/law";
import type { Channel } from "./channel.ts";
import { fill } from "./internal/fill.ts";
import type { Question } from "./question.ts";
import type { Consultation, Party, Responsibility, Step } from "./responsibility.ts";
import type { Role } from "./role.ts";
import type { RouteCheck, RouteFinding } from "./route-check.ts";
import type { RouteStep } from "./route.ts";
import {
  actNames,
  channelNames,
  coverageNames,
  forceNames,
  principleNames,
  qualityNames,
  roleNames,
  withinNames,
} from "./texts/labels.ts";
import { findingTexts, matterNames, questionTexts, stepTexts } from "./texts/messages.ts";

/** The language of a text, and how provisions are cited: by id unless `cite` (such as that of `@gongkai/law`) is given. */
export interface ExplainOptions {
  readonly locale: keyof Text;
  readonly cite?: (provision: ProvisionId) => string;
}

/** What a role is called. */
export function roleName(role: Role, { locale }: ExplainOptions): string {
  return roleNames[role][locale];
}

/** What a channel is called. */
export function channelName(channel: Channel, { locale }: ExplainOptions): string {
  return channelNames[channel][locale];
}

/** A question in words, as a form would put it. */
export function questionText({ code, params }: Question, { locale }: ExplainOptions): string {
  return fill(questionTexts[code][locale], params);
}

/**
 * Who discloses and why, a line each: the parties, whom to consult, what is open, and the steps that led there.
 *
 * @example
 * const who = resolveResponsibility({ kind: "award", on: "2020-06-01", actors: { implementer: "浈江区自然资源局" } });
 * explainResponsibility(who, { locale: "zh" })[0];
 * // "浈江区自然资源局应当公开按照掌握信息的情况（谁实施、谁公开；op97-2-2-process）"
 */
export function explainResponsibility(result: Responsibility, options: ExplainOptions): readonly string[] {
  return [
    ...result.parties.map((party) => partyText(party, options)),
    ...result.consult.map((consultation) => consultationText(consultation, options)),
    ...result.questions.map((question) => questionText(question, options)),
    ...result.steps.map((step) => stepText(step, result.on, options)),
  ];
}

/**
 * A route in words, a line for each step.
 *
 * @example
 * const route = routePublication({ item: "land.supply-result", on: "2020-06-01" });
 * explainRoute(route, { locale: "en" })[3];
 * // "exchange: National Public Resource Trading Platform, after designated media, in real time (must; op97-2-3-ggzy)"
 */
export function explainRoute(route: readonly RouteStep[], options: ExplainOptions): readonly string[] {
  const { locale } = options;
  const zh = locale === "zh";
  return route.map(({ channel, act, after, within, force, basis, media }) => {
    const head = zh
      ? `${actNames[act].zh}：${channelNames[channel].zh}`
      : `${actNames[act].en}: ${channelNames[channel].en}`;
    const names = media?.map(({ name }) => name[locale]) ?? [];
    const where = names.length === 0 ? "" : zh ? `（${names.join("或")}）` : ` (${names.join(", or ")})`;
    const then =
      after === undefined
        ? ""
        : zh
          ? `，在${channelNames[after].zh}发布后`
          : `, after ${channelNames[after].en}`;
    const soon = within === undefined ? "" : `${zh ? "，" : ", "}${withinNames[within.kind][locale]}`;
    const why = [forceNames[force][locale], cited(basis, options)].filter((part) => part !== "");
    return `${head}${where}${then}${soon}${zh ? `（${why.join("；")}）` : ` (${why.join("; ")})`}`;
  });
}

/** What was found on a route, a line each; then how long sharing took. */
export function explainRouteCheck(
  { findings, latencies }: RouteCheck,
  options: ExplainOptions,
): readonly string[] {
  const { locale } = options;
  return [
    ...findings.map((finding) => findingText(finding, options)),
    ...latencies
      .filter(({ until }) => until !== undefined)
      .map(({ channel, days = 0 }) =>
        locale === "zh"
          ? `发布后${dayCount(days, locale)}送${channelNames[channel].zh}`
          : `reached the ${channelNames[channel].en} ${dayCount(days, locale)} after publication`,
      ),
  ];
}

/** A finding in words. */
export function findingText({ code, params }: RouteFinding, { locale }: ExplainOptions): string {
  const { channel, after, since, days, limit } = params;
  const zh = locale === "zh";
  const published = zh
    ? since === undefined
      ? "尚未发布"
      : `于${since}才发布`
    : since === undefined
      ? "has not published it"
      : `published it on ${since}`;
  const passed = days === undefined ? "" : dayCount(days, locale);
  const waiting = passed === "" ? "" : zh ? `，已${passed}` : `, after ${passed}`;
  return fill(findingTexts[code][locale], {
    ...params,
    ...(channel && { channel: channelNames[channel][locale] }),
    ...(after && { after: channelNames[after][locale] }),
    ...(limit !== undefined && { limit: dayCount(limit, locale) }),
    days: code === "published-not-shared" ? waiting : passed,
    ...(code === "shared-before-published" && { since: published }),
  });
}

function partyText(party: Party, options: ExplainOptions): string {
  const { locale } = options;
  const { body, principle, covers, force, basis, confidence, answersFor } = party;
  const qualities = answersFor.map((quality) => qualityNames[quality][locale]);
  const why = `${principleNames[principle][locale]}${locale === "zh" ? "；" : "; "}${cited(basis, options)}`;
  if (locale === "zh")
    return [
      `${body}${forceNames[force].zh}公开${coverageNames[covers].zh}（${why}）`,
      qualities.length === 0 ? "" : `，并对${qualities.join("、")}负责`,
      confidence === "memory" ? "；承接关系凭记忆，须核实" : "",
    ].join("");
  return [
    `${body} ${forceNames[force].en} disclose ${coverageNames[covers].en} (${why})`,
    qualities.length === 0 ? "" : `, and answers for its ${qualities.join(", ")}`,
    confidence === "memory" ? "; the succession is from memory and must be checked" : "",
  ].join("");
}

function consultationText({ body, when, basis }: Consultation, options: ExplainOptions): string {
  const always = when === "always";
  return options.locale === "zh"
    ? `${always ? "公开前应当与" : "收到申请后可以征求"}${body}${always ? "协商、确认" : "的意见"}（${cited(basis, options)}）`
    : `${always ? "consult" : "on an application, may consult"} ${body} (${cited(basis, options)})`;
}

function stepText(step: Step, on: string, options: ExplainOptions): string {
  const { locale } = options;
  const text = stepTexts[step.code][locale];
  if (step.code === "no-express-rule") return fill(text, { on, matter: matterNames[step.matter][locale] });
  if (step.code === "succeeded") {
    const { source } = step;
    return fill(text, {
      ...step,
      source: source === "" ? "" : locale === "zh" ? `（${source}）` : ` (${source})`,
    });
  }
  if (step.code === "enterprise-bound") return fill(text, step);
  const basis = step.code === "named" ? cited(step.basis, options) : "";
  return fill(text, { body: step.body, role: roleNames[step.role][locale], basis });
}

function cited(basis: readonly ProvisionId[], { locale, cite }: ExplainOptions): string {
  return basis.map((id) => cite?.(id) ?? id).join(locale === "zh" ? "、" : ", ");
}

function dayCount(days: number, locale: keyof Text): string {
  return locale === "zh" ? `${days}日` : `${days} day${days === 1 ? "" : "s"}`;
}
