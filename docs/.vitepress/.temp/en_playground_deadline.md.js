import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Deadline calculator","description":"Choose a rule and the day its clock starts: by when, which days do not count, by which sentence.","frontmatter":{"description":"Choose a rule and the day its clock starts: by when, which days do not count, by which sentence.","outline":false,"aside":false,"pageClass":"playground-page","prev":false,"next":false},"headers":[],"relativePath":"en/playground/deadline.md","filePath":"en/playground/deadline.md"}');
const _sfc_main = { name: "en/playground/deadline.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_Playground = resolveComponent("Playground");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="deadline-calculator" tabindex="-1">Deadline calculator <a class="header-anchor" href="#deadline-calculator" aria-label="Link to “Deadline calculator”">​</a></h1><p>Choose a rule and fill in the day its clock starts. Days off follow the State Council&#39;s yearly notices; beyond them ordinary weeks are assumed, and the missing notice is named.</p>`);
  _push(ssrRenderComponent(_component_Playground, { tool: "deadline" }, null, _parent));
  _push(`<p><noscript>This tool needs JavaScript.</noscript></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/playground/deadline.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const deadline = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  deadline as default
};
