import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"source of the land","description":"Code list land-source: source of the land.","frontmatter":{"title":"source of the land","description":"Code list land-source: source of the land.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/land-source.md","filePath":"en/reference/codes/land-source.md"}');
const _sfc_main = { name: "en/reference/codes/land-source.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="source-of-the-land" tabindex="-1">source of the land <a class="header-anchor" href="#source-of-the-land" aria-label="Link to “source of the land”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>land-source</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>landchina.com supply results of 2007 and 2018</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/land/supply-result.html">Land supply result</a> <code>landSource</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>现有建设用地</code></td><td><span lang="zh-CN">现有建设用地</span></td><td>existing construction land</td><td></td></tr><tr><td><code>新增建设用地</code></td><td><span lang="zh-CN">新增建设用地</span></td><td>new construction land</td><td></td></tr><tr><td><code>新增建设用地(来自存量库)</code></td><td><span lang="zh-CN">新增建设用地(来自存量库)</span></td><td>new construction land from the stock</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/land-source.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const landSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  landSource as default
};
