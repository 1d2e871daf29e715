import { shallowRef, watch, type Ref, type ShallowRef } from "vue";
import { usePlayground } from "../common/context.ts";
import { reviewFiles, type DroppedFile, type Reviewed } from "./review-entries.ts";
import type { ReviewForm } from "./review-form.ts";

/** Reviews again whenever the input changes; an older review that ends later is thrown away. */
export function useReview(
  form: Ref<ReviewForm>,
  files: ShallowRef<readonly DroppedFile[]>,
): {
  readonly reviewed: Readonly<ShallowRef<Reviewed | undefined>>;
  readonly busy: Readonly<ShallowRef<boolean>>;
} {
  const { say } = usePlayground();
  const reviewed = shallowRef<Reviewed>();
  const busy = shallowRef(false);
  let last = 0;
  watch(
    [form, files, say],
    async () => {
      const turn = ++last;
      busy.value = true;
      const given =
        files.value.length > 0 ? files.value : pasted(form.value.text, say.value("粘贴的内容", "pasted"));
      const result = await reviewFiles(given, form.value, say.value.locale);
      if (turn !== last) return;
      reviewed.value = result;
      busy.value = false;
    },
    { deep: true, immediate: true },
  );
  return { reviewed, busy };
}

function pasted(text: string, name: string): readonly DroppedFile[] {
  return text.trim() === "" ? [] : [{ name, bytes: new TextEncoder().encode(text) }];
}
