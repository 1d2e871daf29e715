import { jsonSchemaFor } from "@gongkai/schemas";

const schema = jsonSchemaFor("land.supply-result");
schema["$schema"]; // "https://json-schema.org/draft/2020-12/schema"
schema["$id"]; // "urn:gongkai:schema:land.supply-result"
schema["title"]; // "供应结果"
