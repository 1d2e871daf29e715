import { onScopeDispose, ref, watch, type Ref } from "vue";
import { usePlayground } from "./context.ts";

/** How a form is written into an address, and read from one that anybody may have typed. */
export interface FormCodec<Form> {
  readonly read: (params: URLSearchParams) => Form;
  readonly write: (form: Form) => URLSearchParams;
}

/** A form that lives in the address of the page: it survives a reload and can be shared. */
export function useAddressed<Form>({ read, write }: FormCodec<Form>): Ref<Form> {
  const { address } = usePlayground();
  const form = ref(read(address.read())) as Ref<Form>;
  watch(
    form,
    (changed) => {
      address.write(write(changed));
    },
    { deep: true },
  );
  const stop = address.onChange(() => {
    const params = address.read();
    if (params.toString() !== write(form.value).toString()) form.value = read(params);
  });
  onScopeDispose(stop);
  return form;
}
