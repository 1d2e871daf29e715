import * as z from "zod";
import { ProfileFormat } from "./profile-format.ts";

/**
 * The JSON Schema (2020-12) of the profile format, by which editors complete and check a profile while it is written. The
 * same stands in the package as `dist/profile.schema.json`.
 */
export function profileJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    ...z.toJSONSchema(ProfileFormat, {
      io: "input",
      target: "draft-2020-12",
      reused: "ref",
      override: ({ jsonSchema }) => {
        // zod says readOnly of what it freezes once read; whoever writes a profile may write everything.
        delete jsonSchema.readOnly;
      },
    }),
  };
}
