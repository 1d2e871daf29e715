/** Where entries of a list stand on a day: all of them in a table, or one with its whole course. */
import {
  listingOf,
  statusOn,
  type AsOf,
  type AuditView,
  type BlacklistEntry,
  type Listing,
} from "@gongkai/blacklist";
import { cite } from "@gongkai/law";
import pc from "picocolors";
import type { Locale } from "../../locale.ts";
import { printable } from "../printable.ts";
import { fit, widthOf, wrap } from "../width.ts";
import { issueWords, statusLines } from "./said.ts";
import { eventWords, fieldWord, measureWords, stageWords, valueWord } from "./words.ts";

const COLUMNS = 100;
const LABEL = 18;

const statusWords = {
  shown: { zh: "在列，公示", en: "listed, shown" },
  listed: { zh: "在列，不公示", en: "listed, not shown" },
  "not-listed": { zh: "不在列", en: "not listed" },
} as const;

/** One line an entry: whether it is listed, since when, until when, who. */
export function statusTable(entries: readonly BlacklistEntry[], asOf: AsOf, locale: Locale): string {
  const zh = locale === "zh";
  const counts = { shown: 0, listed: 0, "not-listed": 0 };
  const rows = entries.map((entry) => {
    const status = statusOn(entry, asOf);
    const state = status.published ? "shown" : status.status;
    counts[state]++;
    const { subject } = listingOf(entry, asOf) ?? {};
    return {
      state,
      cells: [
        statusWords[state][locale],
        printable(entry.id),
        subject === undefined ? "—" : printable(nameOf(subject)),
        statusLines(status, locale)[1] ?? "",
      ],
    };
  });
  const head = zh ? ["状态", "条目", "主体", "说明"] : ["status", "entry", "subject", "why"];
  const widths = widthsOf([head, ...rows.map(({ cells }) => cells)]);
  const known =
    asOf.knownOn === undefined ? "" : zh ? `（按${asOf.knownOn}所知）` : ` (as known on ${asOf.knownOn})`;
  const lines = [
    zh ? `${asOf.on}${known}，${entries.length}条` : `${asOf.on}${known}, ${entries.length} entries`,
    "",
    pc.bold(row(head, widths)),
    "─".repeat(COLUMNS),
    ...rows.map(({ state, cells }) =>
      state === "not-listed" ? pc.dim(row(cells, widths)) : row(cells, widths),
    ),
    "─".repeat(COLUMNS),
    (["shown", "listed", "not-listed"] as const)
      .map((state) => `${statusWords[state][locale]} ${counts[state]}`)
      .join("   "),
  ];
  return `${lines.join("\n")}\n`;
}

/** Ids and names get the room they need up to a limit, the last column what is left. */
function widthsOf(rows: readonly (readonly string[])[]): readonly number[] {
  const widest = (column: number): number =>
    rows.reduce((width, cells) => Math.max(width, widthOf(cells[column] ?? "")), 0);
  const widths = [widest(0), Math.min(widest(1), 24), Math.min(widest(2), 36)];
  return [...widths, COLUMNS - widths.reduce((sum, width) => sum + width + 2, 0)];
}

function row(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, i) => fit(cell, widths[i] ?? 0))
    .join("  ")
    .trimEnd();
}

/** Everything about one entry: what holds and why, what the decision says, what happened, what is wrong. */
export function statusDetails(view: AuditView, locale: Locale): string {
  const zh = locale === "zh";
  const { id, status, listing, steps, issues } = view;
  const lines = [
    pc.bold(printable(`${id}  ${listing === undefined ? "" : nameOf(listing.subject)}`.trim())),
    ...statusLines(status, locale).flatMap((line) => wrap(line, COLUMNS)),
    ...section(
      zh ? "决定内容" : "what the decision says",
      listing === undefined ? [] : listingCells(listing, locale),
    ),
    ...section(zh ? "原表各列（照录）" : "columns as they stood", Object.entries(listing?.kept ?? {})),
    ...section(
      zh ? "经过" : "what happened",
      steps.map(({ event, from, effect }) => [event.on, stepText(event, from, effect, locale)] as const),
    ),
    ...(issues.length === 0 ? [] : ["", zh ? "问题和提示" : "issues and notes"]),
    ...issues.flatMap((issue) => {
      const mark =
        issue.severity === "error"
          ? pc.red("✗")
          : issue.severity === "warning"
            ? pc.yellow("!")
            : pc.dim("·");
      const [first = "", ...rest] = wrap(printable(issueWords(issue, locale)), COLUMNS - 4);
      return [`  ${mark} ${first}`, ...rest.map((line) => `    ${line}`)];
    }),
  ];
  return `${lines.join("\n")}\n`;
}

function section(title: string, cells: readonly (readonly [string, string])[]): readonly string[] {
  if (cells.length === 0) return [];
  const body = cells.flatMap(([label, text]) => {
    const [first = "", ...rest] = wrap(printable(text), COLUMNS - LABEL - 4);
    return [`  ${fit(label, LABEL)}  ${first}`, ...rest.map((line) => `${" ".repeat(LABEL + 4)}${line}`)];
  });
  return ["", title, ...body];
}

function stepText(
  event: AuditView["steps"][number]["event"],
  from: AuditView["steps"][number]["from"],
  effect: AuditView["steps"][number]["effect"],
  locale: Locale,
): string {
  const zh = locale === "zh";
  const { type, knownOn, on, note, document } = event;
  const late = knownOn === on ? "" : zh ? `（${knownOn}得知）` : ` (known on ${knownOn})`;
  const until = type === "extended" ? (zh ? `至${event.until}` : ` until ${event.until}`) : "";
  const ignored =
    effect === "applied"
      ? ""
      : zh
        ? `，不能发生在“${stageWords[from].zh}”之后，未生效`
        : `; it cannot follow "${stageWords[from].en}" and changed nothing`;
  const more = [document, note].filter((text) => text !== undefined).join(" ");
  return `${eventWords[type][locale]}${until}${late}${ignored}${more === "" ? "" : `  ${more}`}`;
}

export function nameOf(subject: Listing["subject"]): string {
  return subject.kind === "organization" ? subject.name : subject.maskedName;
}

const plain = [
  "authority",
  "documentNumber",
  "reason",
  "conduct",
  "result",
  "sector",
  "confinedAction",
  "until",
  "attachment",
] as const;

function listingCells(listing: Listing, locale: Locale): readonly (readonly [string, string])[] {
  const zh = locale === "zh";
  const { subject, legalBasis = [], measures = [], projects = [], related = [], source } = listing;
  const cells: [string, string][] = [];
  const put = (field: string, text: string | undefined): void => {
    if (text !== undefined && text !== "") cells.push([fieldWord(field)[locale], text]);
  };
  if (subject.kind === "organization") {
    put("uscc", subject.uscc);
    put("organizationCode", subject.organizationCode);
    put("registrationNumber", subject.registrationNumber);
    put("formerNames", subject.formerNames?.map(({ name }) => name).join("；"));
    put("address", subject.address);
  }
  for (const field of plain) {
    const text = listing[field];
    put(field, text && valueWord(field, text, locale));
  }
  put("legalBasis", legalBasis.join("；"));
  for (const field of ["regime", "severity", "penaltyClass", "scope"] as const) {
    const code = listing[field];
    put(field, code && valueWord(field, code, locale));
  }
  for (const { type, text, from, until, territory, provision } of measures)
    put(
      "measures",
      [
        text ?? measureWords[type][locale],
        territory,
        from === undefined && until === undefined ? undefined : `${from ?? "…"} – ${until ?? "…"}`,
        provision && cite(provision, { locale, form: "short" }),
      ]
        .filter((each) => each !== undefined)
        .join(zh ? "，" : ", "),
    );
  put(
    "projects",
    projects.map(({ name, projectCode }) => [name, projectCode].filter(Boolean).join(" ")).join("；"),
  );
  put("related", related.map(({ party }) => nameOf(party)).join("；"));
  put("source", source && [source.title, source.publisher, source.url].filter(Boolean).join("，"));
  return cells;
}
