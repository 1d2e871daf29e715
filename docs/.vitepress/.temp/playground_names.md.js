import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"名称筛查","description":"比对两个单位名称，或在虚构的名单里查一个投标人。","frontmatter":{"description":"比对两个单位名称，或在虚构的名单里查一个投标人。","outline":false,"aside":false,"pageClass":"playground-page","prev":false,"next":false},"headers":[],"relativePath":"playground/names.md","filePath":"playground/names.md"}');
const _sfc_main = { name: "playground/names.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_Playground = resolveComponent("Playground");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="名称筛查" tabindex="-1">名称筛查 <a class="header-anchor" href="#名称筛查" aria-label="“名称筛查”的链接">​</a></h1><p>比对写法不同的名称，或在一份虚构的失信名单里查找；每个结论都说明理由，拿不准的留给人看。</p>`);
  _push(ssrRenderComponent(_component_Playground, { tool: "names" }, null, _parent));
  _push(`<p><noscript>这个工具需要 JavaScript。</noscript></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("playground/names.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const names = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  names as default
};
