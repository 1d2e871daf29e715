import { declarations } from "./registry.ts";
import { recordSchema, type JsonSchema } from "./json-schema.ts";

/** An OpenAPI document without paths, for its components. */
export interface OpenApiComponents {
  readonly openapi: "3.1.0";
  readonly info: { readonly title: string; readonly version: string };
  readonly jsonSchemaDialect: string;
  readonly paths: Readonly<Record<string, never>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/**
 * Every record type as a component of an OpenAPI 3.1 document, under the name of its zod schema. Refer to one as
 * `#/components/schemas/LandSupplyResult`.
 */
export function openApiComponents(version: string): OpenApiComponents {
  const schemas = Object.values(declarations).map((declaration) => [
    schemaNameOf(declaration.id),
    recordSchema(declaration),
  ]);
  return {
    openapi: "3.1.0",
    info: { title: "gongkai: 公共资源配置领域政府信息公开", version },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    paths: {},
    components: { schemas: Object.fromEntries(schemas) },
  };
}

/** The name of a record type's zod schema: `land.supply-result` → `LandSupplyResult`. */
export function schemaNameOf(recordType: string): string {
  return recordType.replaceAll(/(?:^|[.-])([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}
