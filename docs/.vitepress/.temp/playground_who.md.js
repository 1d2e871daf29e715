import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"谁来公开","description":"回答几个问题，得到公开主体、公开渠道的先后和依据。","frontmatter":{"description":"回答几个问题，得到公开主体、公开渠道的先后和依据。","outline":false,"aside":false,"pageClass":"playground-page","prev":false,"next":false},"headers":[],"relativePath":"playground/who.md","filePath":"playground/who.md"}');
const _sfc_main = { name: "playground/who.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_Playground = resolveComponent("Playground");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="谁来公开" tabindex="-1">谁来公开 <a class="header-anchor" href="#谁来公开" aria-label="“谁来公开”的链接">​</a></h1><p>选一类信息，回答规则自己要问的问题，直到没有能答的为止。说不清的不猜。</p>`);
  _push(ssrRenderComponent(_component_Playground, { tool: "who" }, null, _parent));
  _push(`<p><noscript>这个工具需要 JavaScript。</noscript></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("playground/who.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const who = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  who as default
};
