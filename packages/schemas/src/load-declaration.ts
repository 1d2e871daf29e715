import type { RecordType } from "@gongkai/law";
import { SchemaError } from "./error.ts";
import type { ItemDeclaration } from "./item.ts";

type Declarations = Readonly<Record<string, ItemDeclaration>>;

const loadDecisions = async (): Promise<Declarations> => (await import("./items/decisions.ts")).decisions;

/** The part of a record type before its point → the declarations that begin with it. */
const domains: Readonly<Record<string, () => Promise<Declarations>>> = {
  housing: async () => (await import("./items/housing.ts")).housing,
  land: async () => (await import("./items/land.ts")).land,
  mining: async () => (await import("./items/mining.ts")).mining,
  procurement: async () => (await import("./items/procurement.ts")).procurement,
  property: async () => (await import("./items/property.ts")).property,
  construction: async () => (await import("./items/construction.ts")).construction,
  licence: loadDecisions,
  penalty: loadDecisions,
};

/**
 * What is declared of a record type, as `declarationOf` answers it, but loaded with its domain alone: for a program that
 * learns only when it runs which record type it has to do with.
 *
 * @throws `SchemaError` `unknown-record-type`
 * @example
 * ```ts
 * const check = validatorFor(await loadDeclaration("land.supply-result"));
 * check({ plotRatioMin: 2, plotRatioMax: 1 }).verdict; // "fail"
 * ```
 */
export async function loadDeclaration(recordType: RecordType): Promise<ItemDeclaration> {
  const [domain = ""] = recordType.split(".");
  const load = Object.hasOwn(domains, domain) ? domains[domain] : undefined;
  const declarations = await load?.();
  const declaration = declarations?.[recordType];
  if (declaration === undefined) throw new SchemaError("unknown-record-type", recordType);
  return declaration;
}
