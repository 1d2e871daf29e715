/** vee-validate and Element Plus. Render functions, so that no compiler stands between the example and its test. */
import { ElButton, ElForm, ElFormItem, ElInput } from "element-plus";
import { useForm } from "vee-validate";
import { defineComponent, h } from "vue";
import { contractSchema, empty, fields, labelOf, type Payload } from "./contract-schema.ts";
import { typedSchemaOf } from "./typed-schema.ts";

export const VueContractForm = defineComponent({
  props: { onPublish: { type: Function, required: true } },
  setup(props: { readonly onPublish: (payload: Payload) => void }) {
    const { errors, values, handleSubmit, setFieldValue } = useForm({
      validationSchema: typedSchemaOf(contractSchema),
      initialValues: empty,
    });
    const submit = handleSubmit((payload) => props.onPublish(payload));
    return () =>
      h(ElForm, { onSubmit: submit, labelPosition: "top" }, () => [
        ...fields.map((name) =>
          h(ElFormItem, { label: labelOf(name), for: name, error: errors.value[name] ?? "" }, () =>
            h(ElInput, {
              id: name,
              modelValue: values[name],
              "onUpdate:modelValue": (text: string) => setFieldValue(name, text),
            }),
          ),
        ),
        h(ElButton, { type: "primary", nativeType: "submit" }, () => "公开"),
      ]);
  },
});
