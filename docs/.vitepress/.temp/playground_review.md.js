import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"审查记录","description":"粘贴或拖入公开记录，看缺什么、晚没晚、依据哪句话。","frontmatter":{"description":"粘贴或拖入公开记录，看缺什么、晚没晚、依据哪句话。","outline":false,"aside":false,"pageClass":"playground-page","prev":false,"next":false},"headers":[],"relativePath":"playground/review.md","filePath":"playground/review.md"}');
const _sfc_main = { name: "playground/review.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_Playground = resolveComponent("Playground");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="审查记录" tabindex="-1">审查记录 <a class="header-anchor" href="#审查记录" aria-label="“审查记录”的链接">​</a></h1><p>粘贴一条或一批记录，或者拖入文件。检查在本页进行，内容不离开这台机器。记录怎样写，见<a href="/for/vendors.html">给平台厂商</a>。</p>`);
  _push(ssrRenderComponent(_component_Playground, { tool: "review" }, null, _parent));
  _push(`<p><noscript>这个工具需要 JavaScript。</noscript></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("playground/review.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const review = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  review as default
};
