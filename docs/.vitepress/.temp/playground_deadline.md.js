import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"期限计算","description":"选一条规则，填起算日，得到最迟哪天、哪些日子不算、依据哪句话。","frontmatter":{"description":"选一条规则，填起算日，得到最迟哪天、哪些日子不算、依据哪句话。","outline":false,"aside":false,"pageClass":"playground-page","prev":false,"next":false},"headers":[],"relativePath":"playground/deadline.md","filePath":"playground/deadline.md"}');
const _sfc_main = { name: "playground/deadline.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_Playground = resolveComponent("Playground");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="期限计算" tabindex="-1">期限计算 <a class="header-anchor" href="#期限计算" aria-label="“期限计算”的链接">​</a></h1><p>选规则、填起算日。休息日、调休、节假日按国务院历年放假通知；超出已发布的通知时按平常的周末推算，并注明缺哪一年的通知。</p>`);
  _push(ssrRenderComponent(_component_Playground, { tool: "deadline" }, null, _parent));
  _push(`<p><noscript>这个工具需要 JavaScript。</noscript></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("playground/deadline.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const deadline = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  deadline as default
};
