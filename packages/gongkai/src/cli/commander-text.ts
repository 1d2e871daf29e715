/** The argument parser's complaints in both languages, told apart by their code. */
import type { CommanderError } from "commander";
import type { Locale } from "../locale.ts";

export function commanderText(error: CommanderError, locale: Locale): string {
  const said = error.message.replace(/^error: /, "");
  if (locale === "en") return `${said} (gongkai --help)`;
  const quoted = [...said.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "");
  const [first = "", second = ""] = quoted;
  const zh: Readonly<Record<string, string>> = {
    "commander.unknownCommand": `没有命令“${first}”`,
    "commander.unknownOption": `没有选项“${first}”`,
    "commander.missingArgument": `缺少参数“${first}”`,
    "commander.optionMissingArgument": `选项“${first}”缺少值`,
    "commander.missingMandatoryOptionValue": `必须给出选项“${first}”`,
    "commander.invalidArgument": `“${first}”的值“${second}”无效：${said}`,
    "commander.excessArguments": "参数过多",
    "commander.help": "请给出一个命令",
  };
  return `${zh[error.code] ?? said}（gongkai --help 查看用法）`;
}
