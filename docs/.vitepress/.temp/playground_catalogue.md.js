import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"目录清单","description":"由一份方案生成主动公开目录清单，下载 Markdown、CSV、HTML 或 XLSX。","frontmatter":{"description":"由一份方案生成主动公开目录清单，下载 Markdown、CSV、HTML 或 XLSX。","outline":false,"aside":false,"pageClass":"playground-page","prev":false,"next":false},"headers":[],"relativePath":"playground/catalogue.md","filePath":"playground/catalogue.md"}');
const _sfc_main = { name: "playground/catalogue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_Playground = resolveComponent("Playground");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="目录清单" tabindex="-1">目录清单 <a class="header-anchor" href="#目录清单" aria-label="“目录清单”的链接">​</a></h1><p>用现成的方案，或者从虚构的县级方案改起：只写与全国不同之处。写法见<a href="/guides/catalogue.html">主动公开目录清单</a>。</p>`);
  _push(ssrRenderComponent(_component_Playground, { tool: "catalogue" }, null, _parent));
  _push(`<p><noscript>这个工具需要 JavaScript。</noscript></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("playground/catalogue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const catalogue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  catalogue as default
};
