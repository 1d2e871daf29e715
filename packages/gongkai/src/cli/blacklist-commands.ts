/** `screen` and `blacklist …` with their arguments. Each is loaded only when it is called. */
import { Option, type Command } from "commander";
import type { Locale } from "../locale.ts";
import type { help } from "./help.ts";
import { helpPages } from "./help-pages.ts";
import { regimeWords, severityWords } from "./list/words.ts";

/** What commands are put together with. */
export interface Parts {
  readonly say: (key: keyof typeof help) => string;
  readonly format: (command: Command, formats: readonly string[]) => Command;
  readonly locale: Locale;
  readonly done: (status: number) => void;
}

export function addScreenCommand(screen: Command, { say, format, locale, done }: Parts): void {
  format(screen, ["text", "json", "ndjson", "csv"])
    .option("--name <name>", say("bidderName"), collect)
    .option("--uscc <code>", say("bidderCode"), collect)
    .option("--on <day>", say("listedOn"))
    .option("--known-on <day>", say("listKnownOn"))
    .addOption(new Option("--depth <depth>", say("depth")).choices(["exact", "variant", "review"]))
    .option("--certificate <file>", say("certificate"))
    .option("--cleared <file>", say("cleared"))
    .option("--traditional", say("traditional"))
    .option("--strict", say("screenStrict"))
    .addHelpText("after", helpPages.screen[locale])
    .action(async (list: string, names: string | undefined, options) => {
      done(await (await import("./commands/screen.ts")).screenCommand(list, names, options));
    });
  addListOptions(screen, say);
}

export function addBlacklistCommands(blacklist: Command, { say, format, locale, done }: Parts): void {
  const load = () => import("./commands/blacklist.ts");
  const sub = (usage: string, about: keyof typeof help, page: keyof typeof helpPages): Command =>
    addListOptions(
      blacklist
        .command(usage)
        .description(say(about))
        .addOption(new Option("--locale <locale>", say("locale")).choices(["zh", "en"]).default(locale))
        .option("--debug", say("debug"))
        .addHelpText("after", helpPages[page][locale]),
      say,
    );
  const table = ["text", "json"];

  format(sub("check <list>", "blacklistCheck", "check"), table)
    .option("--strict", say("checkStrict"))
    .action(async (list: string, options) => {
      done(await (await load()).blacklistCheckCommand(list, options));
    });
  format(sub("status <list> [entry]", "blacklistStatus", "status"), table)
    .option("--on <day>", say("listedOn"))
    .option("--known-on <day>", say("listKnownOn"))
    .action(async (list: string, entry: string | undefined, options) => {
      done(await (await load()).blacklistStatusCommand(list, entry, options));
    });
  format(sub("diff <old> <new>", "blacklistDiff", "diff"), table)
    .option("--on <day>", say("listedOn"))
    .option("--known-on <day>", say("listKnownOn"))
    .option("--before <day>", say("before"))
    .option("--known-before <day>", say("knownBefore"))
    .action(async (older: string, newer: string, options) => {
      done(await (await load()).blacklistDiffCommand(older, newer, options));
    });
  sub("export <list>", "blacklistExport", "export")
    .addOption(new Option("--format <format>", say("format")).choices(["csv", "ndjson", "ftm"]))
    .option("--out <file>", say("out"))
    .option("--public", say("publicOnly"))
    .option("--on <day>", say("listedOn"))
    .option("--known-on <day>", say("listKnownOn"))
    .action(async (list: string, options) => {
      done(await (await load()).blacklistExportCommand(list, options));
    });
  format(sub("verify <certificate> [list]", "blacklistVerify", "verify"), table)
    .option("--traditional", say("traditional"))
    .action(async (certificate: string, list: string | undefined, options) => {
      done(await (await load()).blacklistVerifyCommand(certificate, list, options));
    });
}

/** What a list in rows does not say of itself. */
function addListOptions(command: Command, say: Parts["say"]): Command {
  return command
    .option("--list-day <day>", say("listDay"))
    .option("--published-on <day>", say("listPublished"))
    .option("--authority <name>", say("listAuthority"))
    .addOption(new Option("--regime <regime>", say("listRegime")).choices(Object.keys(regimeWords)))
    .addOption(new Option("--severity <severity>", say("listSeverity")).choices(Object.keys(severityWords)));
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
