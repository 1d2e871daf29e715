/** After the build: the JSON Schema of the profile format as a file, for editors. */
import { writeFileSync } from "node:fs";
import { profileJsonSchema } from "./dist/profile-json-schema.js";

writeFileSync(
  new URL("dist/profile.schema.json", import.meta.url),
  `${JSON.stringify(profileJsonSchema(), null, 2)}\n`,
);
