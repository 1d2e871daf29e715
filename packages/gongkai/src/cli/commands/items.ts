/** `gongkai items`: the 37 items, numbered as in 97号, with their kind. */
import { domain, informationKinds, items } from "@gongkai/law";
import type { Locale } from "../../locale.ts";
import { deliver, jsonText } from "../output.ts";
import { fit } from "../width.ts";

export interface OutputOptions {
  readonly format?: "text" | "json";
  readonly json?: boolean;
  readonly out?: string;
  readonly locale: Locale;
}

export function wantsJson({ format, json }: OutputOptions): boolean {
  return json === true || format === "json";
}

export async function itemsCommand(options: OutputOptions): Promise<number> {
  const { locale, out } = options;
  if (wantsJson(options)) await deliver(jsonText(items), out);
  else {
    const lines = items.map(({ id, number, domain: of, kind, name }, i) => {
      const kindName = informationKinds.find((each) => each.id === kind)?.name[locale] ?? kind;
      const head = items[i - 1]?.domain === of ? [] : [`\n${domain(of).name[locale]}`];
      return [...head, `  ${fit(String(number), 4)}${fit(id, 36)}${fit(name[locale], 34)} ${kindName}`].join(
        "\n",
      );
    });
    await deliver(`${lines.join("\n").trimStart()}\n`, out);
  }
  return 0;
}
