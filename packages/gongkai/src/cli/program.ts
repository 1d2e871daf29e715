/** The commands and their arguments. Each command is loaded only when it is called. */
import { Command, CommanderError, Option } from "commander";
import manifest from "../../package.json" with { type: "json" };
import type { Locale } from "../locale.ts";
import { addBlacklistCommands, addScreenCommand, type Parts } from "./blacklist-commands.ts";
import { commanderText } from "./commander-text.ts";
import { help } from "./help.ts";
import { localeOf } from "./locale-of.ts";
import { UsageError } from "./usage-error.ts";
import { widthOf, wrap } from "./width.ts";

/** Runs the command line and answers the exit status: 0, 1 (a record failed) or 2 (bad usage or unreadable input). */
export async function run(args: readonly string[]): Promise<number> {
  const locale = localeOf(args);
  const debug = args.includes("--debug");
  try {
    return await parse(args, locale);
  } catch (error) {
    const text = errorText(error, locale);
    if (text === undefined) return 0;
    process.stderr.write(`gongkai: ${text}\n`);
    if (debug && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
    return 2;
  }
}

async function parse(args: readonly string[], locale: Locale): Promise<number> {
  let status = 0;
  const program = new Command("gongkai");
  const say = (key: keyof typeof help): string => help[key][locale];

  const add = (usage: string, about: keyof typeof help): Command =>
    program
      .command(usage)
      .description(say(about))
      .addOption(new Option("--locale <locale>", say("locale")).choices(["zh", "en"]).default(locale))
      .option("--debug", say("debug"));
  const format = (command: Command, formats: readonly string[]): Command =>
    command
      .addOption(new Option("--format <format>", say("format")).choices(formats))
      .option("--json", say("json"))
      .option("--out <file>", say("out"));

  program
    .version(manifest.version, "-V, --version", say("version"))
    .helpOption("-h, --help", say("help"))
    .helpCommand("help [command]", say("help"));
  program.description(say("gongkai")).exitOverride().showHelpAfterError(false);
  program.configureOutput({ writeErr: () => undefined });
  program.configureHelp({
    styleTitle: (title) => titles[title]?.[locale] ?? title,
    showGlobalOptions: false,
    displayWidth: widthOf,
    boxWrap: (text, columns) => wrap(text, columns).join("\n"),
    optionDescription: ({ description, argChoices }) =>
      argChoices === undefined ? description : `${description}${inBrackets(argChoices, locale)}`,
  });
  program.option("--locale <locale>", say("locale")).option("--debug", say("debug"));

  const parts: Parts = { say, format, locale, done: (code) => (status = code) };
  const commands: Readonly<Record<string, () => void>> = {
    review: () =>
      format(add("review <path...>", "review"), ["text", "json", "ndjson", "html", "sarif"])
        .option("--item <item>", say("item"))
        .option("--as-of <day>", say("asOf"))
        .option("--known-on <day>", say("reviewKnownOn"))
        .option("--profile <profile>", say("ownProfile"))
        .option("--blacklist <list>", say("blacklist"))
        .option("--list-day <day>", say("listDay"))
        .option("--strict", say("strict"))
        .action(async (paths: string[], options) => {
          const { reviewCommand } = await import("./commands/review.ts");
          status = await reviewCommand(paths, options);
        }),
    validate: () =>
      format(add("validate <item> <file>", "validate"), ["text", "json", "ndjson", "sarif", "junit"])
        .addOption(new Option("--form <form>", say("form")).choices(["payload", "labelled", "columns"]))
        .option("--map <file>", say("map"))
        .option("--on <day>", say("inForceOn"))
        .option("--duplicate-keys", say("duplicateKeys"))
        .option("--workers <n>", say("workers"), "1")
        .option("--resume", say("resume"))
        .option("--strict", say("strict"))
        .action(async (item: string, file: string, options) => {
          const { validateCommand } = await import("./commands/validate.ts");
          status = await validateCommand(item, file, options);
        }),
    due: () =>
      format(add("due <rule> <day>", "due"), ["text", "json"])
        .option("--excluded <period>", say("excluded"), collect)
        .option("--extended <amount>", say("extended"))
        .option("--known-on <day>", say("knownOn"))
        .option("--calendar <file>", say("calendar"))
        .action(async (rule: string, day: string, options) => {
          const { dueCommand } = await import("./commands/due.ts");
          status = await dueCommand(rule, day, options);
        }),
    who: () =>
      format(add("who <item>", "who"), ["text", "json"])
        .option("--on <day>", say("on"))
        .option("--actor <role=name>", say("actor"), collect)
        .action(async (item: string, options) => {
          const { whoCommand } = await import("./commands/who.ts");
          status = await whoCommand(item, options);
        }),
    items: () =>
      format(add("items", "items"), ["text", "json"]).action(async (options) => {
        const { itemsCommand } = await import("./commands/items.ts");
        status = await itemsCommand(options);
      }),
    explain: () =>
      format(add("explain <id>", "explain"), ["text", "json"]).action(async (id: string, options) => {
        const { explainCommand } = await import("./commands/explain.ts");
        status = await explainCommand(id, options);
      }),
    template: () =>
      add("template <item>", "template")
        .option("--out <file>", say("out"))
        .action(async (item: string, options) => {
          const { templateCommand } = await import("./commands/template.ts");
          status = await templateCommand(item, options);
        }),
    schema: () =>
      add("schema <item>", "schema")
        .option("--out <file>", say("out"))
        .action(async (item: string, options) => {
          const { schemaCommand } = await import("./commands/schema.ts");
          status = await schemaCommand(item, options);
        }),
    timeline: () =>
      format(add("timeline <procedure> <facts>", "timeline"), ["text", "json"])
        .option("--ics <file>", say("ics"))
        .option("--known-on <day>", say("knownOn"))
        .option("--calendar <file>", say("calendar"))
        .action(async (procedure: string, facts: string, options) => {
          const { timelineCommand } = await import("./commands/timeline.ts");
          status = await timelineCommand(procedure, facts, options);
        }),
    catalogue: () =>
      format(add("catalogue <profile>", "catalogue"), [
        "markdown",
        "csv",
        "gb18030",
        "html",
        "xlsx",
        "json",
      ]).action(async (name: string, options) => {
        const { catalogueCommand } = await import("./commands/catalogue.ts");
        status = await catalogueCommand(name, options);
      }),
    profile: () => addProfileCommands(add("profile", "profile"), parts),
    screen: () => addScreenCommand(add("screen <list> [names]", "screen"), parts),
    blacklist: () => addBlacklistCommands(add("blacklist", "blacklistVerbs"), parts),
  };
  // A command that is named needs no other beside it; who asks for help, or names none, is shown them all.
  const [first = ""] = args;
  const named = Object.hasOwn(commands, first) ? commands[first] : undefined;
  if (named !== undefined) named();
  else for (const declare of Object.values(commands)) declare();

  await program.parseAsync(args, { from: "user" });
  return status;
}

/** `profile check|diff|catalogue|plan`. */
function addProfileCommands(profile: Command, { say, format, locale, done }: Parts): void {
  const sub = (usage: string, about: keyof typeof help): Command =>
    format(
      profile
        .command(usage)
        .description(say(about))
        .addOption(new Option("--locale <locale>", say("locale")).choices(["zh", "en"]).default(locale))
        .option("--debug", say("debug")),
      ["text", "json"],
    );
  sub("check <profile>", "profileCheck").action(async (name: string, options) => {
    done(await (await import("./commands/profile.ts")).profileCheckCommand(name, options));
  });
  sub("diff <from> <to>", "profileDiff").action(async (from: string, to: string, options) => {
    done(await (await import("./commands/profile.ts")).profileDiffCommand(from, to, options));
  });
  sub("catalogue <profile>", "catalogue").action(async (name: string, { locale: spoken, json, out }) => {
    done(
      await (await import("./commands/catalogue.ts")).catalogueCommand(name, { locale: spoken, json, out }),
    );
  });
  sub("plan <profile>", "profilePlan")
    .option("--facts <file>", say("facts"))
    .action(async (name: string, options) => {
      done(await (await import("./commands/profile.ts")).profilePlanCommand(name, options));
    });
}

/** Headings of the help page, which the parser prints in English only. */
const titles: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  "Usage:": { zh: "用法：", en: "Usage:" },
  "Arguments:": { zh: "参数：", en: "Arguments:" },
  "Options:": { zh: "选项：", en: "Options:" },
  "Commands:": { zh: "命令：", en: "Commands:" },
};

function inBrackets(choices: readonly string[], locale: Locale): string {
  return locale === "zh" ? `（${choices.join("、")}）` : ` (${choices.join(", ")})`;
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** The message for a person, or `undefined` where nothing went wrong (help was asked for). */
function errorText(error: unknown, locale: Locale): string | undefined {
  if (error instanceof CommanderError) return error.exitCode === 0 ? undefined : commanderText(error, locale);
  if (error instanceof UsageError) return error.text[locale];
  if (isCoded(error)) return error.text[locale];
  const detail = error instanceof Error ? error.message : String(error);
  return locale === "zh"
    ? `内部错误：${detail}（加 --debug 查看详情）`
    : `internal error: ${detail} (--debug shows more)`;
}

/** The error classes of all packages carry their message in both languages. */
function isCoded(error: unknown): error is { readonly text: Readonly<Record<Locale, string>> } {
  if (!(error instanceof Error) || !("text" in error)) return false;
  const { text } = error;
  return typeof text === "object" && text !== null && "zh" in text && "en" in text;
}
