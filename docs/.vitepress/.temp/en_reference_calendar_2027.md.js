import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"Working days of 2027","description":"The holiday notice of 2027, and the year's working days.","frontmatter":{"title":"Working days of 2027","description":"The holiday notice of 2027, and the year's working days.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/calendar/2027.md","filePath":"en/reference/calendar/2027.md"}`);
const _sfc_main = { name: "en/reference/calendar/2027.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="working-days-of-2027" tabindex="-1">Working days of 2027 <a class="header-anchor" href="#working-days-of-2027" aria-label="Link to “Working days of 2027”">​</a></h1><p>The notice of 2027 is not out. Only the statutory days are known, not what is moved or made up for; days computed on that basis are marked provisional.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/calendar/2027.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _2027 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _2027 as default
};
