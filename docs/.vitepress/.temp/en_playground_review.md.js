import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Review records","description":"Paste or drop published records: what they lack, whether they were late, by which sentence.","frontmatter":{"description":"Paste or drop published records: what they lack, whether they were late, by which sentence.","outline":false,"aside":false,"pageClass":"playground-page","prev":false,"next":false},"headers":[],"relativePath":"en/playground/review.md","filePath":"en/playground/review.md"}');
const _sfc_main = { name: "en/playground/review.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_Playground = resolveComponent("Playground");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="review-records" tabindex="-1">Review records <a class="header-anchor" href="#review-records" aria-label="Link to “Review records”">​</a></h1><p>Paste a record or many, or drop files. The review runs in this page; nothing leaves the machine. How records are written: <a href="/en/for/vendors.html">for platform vendors</a>.</p>`);
  _push(ssrRenderComponent(_component_Playground, { tool: "review" }, null, _parent));
  _push(`<p><noscript>This tool needs JavaScript.</noscript></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/playground/review.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const review = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  review as default
};
