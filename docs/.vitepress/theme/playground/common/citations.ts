import { cite, isProvisionId, type Locale } from "@gongkai/law";

/** A line of an explanation with provisions cited by name and article in place of their ids. */
export function withCitations(line: string, locale: Locale): string {
  return line.replaceAll(/[a-z0-9]+(?:-[a-z0-9]+)+/gu, (id) =>
    isProvisionId(id) ? cite(id, { locale, form: "short" }) : id,
  );
}
