/** The frame of a SARIF 2.1.0 log of one run; each rule comes with the sentence behind it, where one is named. */
import { cite, isProvisionId, provision } from "@gongkai/law";
import manifest from "../../../package.json" with { type: "json" };
import type { Locale } from "../../locale.ts";

export interface SarifRun {
  /** Rule id → the provision behind it, if its findings name one. */
  readonly rules: ReadonlyMap<string, string | undefined>;
  readonly results: readonly object[];
  readonly invocation: object;
  readonly properties?: object;
}

export function sarifLog({ rules, results, invocation, properties }: SarifRun, locale: Locale): string {
  const run = {
    tool: {
      driver: {
        name: "gongkai",
        version: manifest.version,
        rules: [...rules]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([id, by]) => ({ id, ...sentenceOf(by, locale) })),
      },
    },
    results,
    invocations: [invocation],
    ...(properties !== undefined && { properties }),
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function sentenceOf(id: string | undefined, locale: Locale): object {
  if (id === undefined || !isProvisionId(id)) return {};
  const { quote, gloss } = provision(id);
  return { fullDescription: { text: `${cite(id, { locale })}: ${locale === "zh" ? quote : gloss}` } };
}

/** Paths of SARIF are addresses: a backslash does not part them. */
export function uriOf(file: string): string {
  return file.split("\\").join("/");
}
