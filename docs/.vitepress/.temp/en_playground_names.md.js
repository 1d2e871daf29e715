import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Name screening","description":"Compare the names of two organisations, or look for a bidder on a made-up list.","frontmatter":{"description":"Compare the names of two organisations, or look for a bidder on a made-up list.","outline":false,"aside":false,"pageClass":"playground-page","prev":false,"next":false},"headers":[],"relativePath":"en/playground/names.md","filePath":"en/playground/names.md"}');
const _sfc_main = { name: "en/playground/names.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_Playground = resolveComponent("Playground");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="name-screening" tabindex="-1">Name screening <a class="header-anchor" href="#name-screening" aria-label="Link to “Name screening”">​</a></h1><p>Compare names spelled differently, or search a made-up list; every answer gives its reasons, and what is not sure is left to a person.</p>`);
  _push(ssrRenderComponent(_component_Playground, { tool: "names" }, null, _parent));
  _push(`<p><noscript>This tool needs JavaScript.</noscript></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/playground/names.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const names = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  names as default
};
