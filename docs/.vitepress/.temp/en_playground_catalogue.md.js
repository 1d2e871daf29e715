import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Catalogue builder","description":"From a profile to its catalogue of proactive disclosure, as Markdown, CSV, HTML or XLSX.","frontmatter":{"description":"From a profile to its catalogue of proactive disclosure, as Markdown, CSV, HTML or XLSX.","outline":false,"aside":false,"pageClass":"playground-page","prev":false,"next":false},"headers":[],"relativePath":"en/playground/catalogue.md","filePath":"en/playground/catalogue.md"}');
const _sfc_main = { name: "en/playground/catalogue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_Playground = resolveComponent("Playground");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="catalogue-builder" tabindex="-1">Catalogue builder <a class="header-anchor" href="#catalogue-builder" aria-label="Link to “Catalogue builder”">​</a></h1><p>Take a shipped profile, or start from the made-up county&#39;s: it says only where it differs from the national one. How profiles are written: <a href="/en/guides/catalogue.html">The catalogue</a>.</p>`);
  _push(ssrRenderComponent(_component_Playground, { tool: "catalogue" }, null, _parent));
  _push(`<p><noscript>This tool needs JavaScript.</noscript></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/playground/catalogue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const catalogue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  catalogue as default
};
