import { defineComponent, useModel, useId, mergeProps, unref, mergeModels, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderAttr, ssrInterpolate, ssrIncludeBooleanAttr, ssrLooseContain, ssrLooseEqual, ssrRenderList } from "vue/server-renderer";
import { u as usePlayground, h as domains, q as items } from "./Playground.BwtzHVB_.js";
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "ItemField",
  __ssrInlineRender: true,
  props: /* @__PURE__ */ mergeModels({
    label: {},
    none: { default: "" },
    note: { default: "" }
  }, {
    "modelValue": { required: true },
    "modelModifiers": {}
  }),
  emits: ["update:modelValue"],
  setup(__props) {
    const chosen = useModel(__props, "modelValue");
    const { say } = usePlayground();
    const id = useId();
    const groups = domains.map(({ id: domain, name }) => ({
      domain,
      name,
      items: items.filter((item) => item.domain === domain)
    }));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "pg-field" }, _attrs))}><label${ssrRenderAttr("for", unref(id))}>${ssrInterpolate(__props.label)}</label><select${ssrRenderAttr("id", unref(id))}${ssrRenderAttr("aria-describedby", __props.note === "" ? void 0 : `${unref(id)}-note`)}>`);
      if (__props.none) {
        _push(`<option value=""${ssrIncludeBooleanAttr(Array.isArray(chosen.value) ? ssrLooseContain(chosen.value, "") : ssrLooseEqual(chosen.value, "")) ? " selected" : ""}>${ssrInterpolate(__props.none)}</option>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--[-->`);
      ssrRenderList(unref(groups), (group) => {
        _push(`<optgroup${ssrRenderAttr("label", unref(say)(group.name))}><!--[-->`);
        ssrRenderList(group.items, (item) => {
          _push(`<option${ssrRenderAttr("value", item.id)}${ssrIncludeBooleanAttr(Array.isArray(chosen.value) ? ssrLooseContain(chosen.value, item.id) : ssrLooseEqual(chosen.value, item.id)) ? " selected" : ""}>${ssrInterpolate(unref(say)(item.name))}</option>`);
        });
        _push(`<!--]--></optgroup>`);
      });
      _push(`<!--]--><optgroup${ssrRenderAttr("label", unref(say)("许可和处罚", "Licences and penalties"))}><option value="licence"${ssrIncludeBooleanAttr(Array.isArray(chosen.value) ? ssrLooseContain(chosen.value, "licence") : ssrLooseEqual(chosen.value, "licence")) ? " selected" : ""}>${ssrInterpolate(unref(say)("行政许可", "Administrative licence"))}</option><option value="penalty"${ssrIncludeBooleanAttr(Array.isArray(chosen.value) ? ssrLooseContain(chosen.value, "penalty") : ssrLooseEqual(chosen.value, "penalty")) ? " selected" : ""}>${ssrInterpolate(unref(say)("行政处罚", "Administrative penalty"))}</option></optgroup></select>`);
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
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/shared/ItemField.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as _
};
