import { defineComponent, useModel, useId, mergeProps, unref, mergeModels, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderAttr, ssrInterpolate } from "vue/server-renderer";
import { h as civilDateOf } from "./use-addressed.Pqv85_9Z.js";
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "DayField",
  __ssrInlineRender: true,
  props: /* @__PURE__ */ mergeModels({
    label: {},
    note: { default: "" }
  }, {
    "modelValue": { required: true },
    "modelModifiers": {}
  }),
  emits: ["update:modelValue"],
  setup(__props) {
    const day = useModel(__props, "modelValue");
    const id = useId();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "pg-field" }, _attrs))}><label${ssrRenderAttr("for", unref(id))}>${ssrInterpolate(__props.label)}</label><input${ssrRenderAttr("id", unref(id))}${ssrRenderAttr("value", day.value)} type="date"${ssrRenderAttr("aria-describedby", __props.note === "" ? void 0 : `${unref(id)}-note`)}>`);
      if (__props.note) {
        _push(`<small${ssrRenderAttr("id", `${unref(id)}-note`)}>${ssrInterpolate(__props.note)}</small>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/shared/DayField.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
function today() {
  return civilDateOf((/* @__PURE__ */ new Date()).toISOString());
}
export {
  _sfc_main as _,
  today as t
};
