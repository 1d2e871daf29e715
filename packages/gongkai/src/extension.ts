/** What a profile adds to the fields of an item: how payloads are checked under it, and how grave findings are. */
import { schemaExtensionsOf, type CompiledProfile } from "@gongkai/catalogue";
import { declarationUnder, missingFields } from "@gongkai/catalogue/schemas";
import type { RecordType } from "@gongkai/law";
import { validatorFor, type Issue, type ItemDeclaration, type Validator } from "@gongkai/schemas";

type Payload = Readonly<Record<string, unknown>>;

export interface Extension {
  /** Knows the fields and codes that the profile adds, and their labels. */
  readonly declaration: ItemDeclaration;
  readonly validator: Validator;
  /** The findings with the gravity that the profile gives them, and the fields it asks for in vain. */
  readonly weigh: (issues: readonly Issue[], payload: Payload) => readonly Issue[];
}

/** Nothing where the profile leaves the fields of the item as they are. */
export function extensionOf(profile: CompiledProfile, recordType: RecordType): Extension | undefined {
  const extension = schemaExtensionsOf(profile).find((each) => each.recordType === recordType);
  if (extension === undefined) return undefined;
  const { fields, severities } = extension;
  const missingIn = (payload: Payload): readonly Issue[] =>
    missingFields(profile, recordType, payload).map(({ name, label, force }) => {
      const { cite = [] } = fields.find(({ value }) => value.name === name)?.provenance ?? {};
      const source = cite[0]?.number ?? profile.profile;
      const severity = force === "must" ? "error" : "warning";
      return { code: "missing", path: [name], severity, force, source, params: { label } };
    });
  const declaration = declarationUnder(profile, recordType);
  return {
    declaration,
    validator: validatorFor(declaration),
    weigh: (issues, payload) => {
      const missing = missingIn(payload);
      const asked = new Set(missing.map(({ path }) => path.join(".")));
      return [
        ...issues
          .filter(({ code, path }) => code !== "missing" || !asked.has(path.join(".")))
          .map((issue) => {
            const own = severities.find(
              ({ value }) => value.rule === issue.params.rule || value.rule === issue.code,
            );
            return own === undefined ? issue : { ...issue, severity: own.value.severity };
          }),
        ...missing,
      ];
    },
  };
}
