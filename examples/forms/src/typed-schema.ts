import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { TypedSchema } from "vee-validate";

/** A Standard Schema as vee-validate 4 takes it. Version 5, in beta, takes it as it is. */
export function typedSchemaOf<I, O>(schema: StandardSchemaV1<I, O>): TypedSchema<I, O> {
  return {
    __type: "VVTypedSchema",
    parse: async (values) => {
      const result = await schema["~standard"].validate(values);
      if (result.issues === undefined) return { value: result.value, errors: [] };
      return {
        errors: result.issues.map(({ message, path = [] }) => ({
          path: path.map((step) => (typeof step === "object" ? step.key : step)).join("."),
          errors: [message],
        })),
      };
    },
  };
}
