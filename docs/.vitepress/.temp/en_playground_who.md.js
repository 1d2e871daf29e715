import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Who discloses","description":"Answer a few questions: the responsible bodies, the channels in their order, and the sentences.","frontmatter":{"description":"Answer a few questions: the responsible bodies, the channels in their order, and the sentences.","outline":false,"aside":false,"pageClass":"playground-page","prev":false,"next":false},"headers":[],"relativePath":"en/playground/who.md","filePath":"en/playground/who.md"}');
const _sfc_main = { name: "en/playground/who.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_Playground = resolveComponent("Playground");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="who-discloses" tabindex="-1">Who discloses <a class="header-anchor" href="#who-discloses" aria-label="Link to “Who discloses”">​</a></h1><p>Choose an item and answer what the rules themselves ask, until nothing that can be answered is open. Nothing is guessed.</p>`);
  _push(ssrRenderComponent(_component_Playground, { tool: "who" }, null, _parent));
  _push(`<p><noscript>This tool needs JavaScript.</noscript></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/playground/who.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const who = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  who as default
};
