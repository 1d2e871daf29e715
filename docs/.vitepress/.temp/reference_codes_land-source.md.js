import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"土地来源","description":"代码表 land-source：土地来源。","frontmatter":{"title":"土地来源","description":"代码表 land-source：土地来源。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/land-source.md","filePath":"reference/codes/land-source.md"}');
const _sfc_main = { name: "reference/codes/land-source.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="土地来源" tabindex="-1">土地来源 <a class="header-anchor" href="#土地来源" aria-label="“土地来源”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>land-source</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>landchina.com supply results of 2007 and 2018</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/land/supply-result.html">土地供应结果</a> <code>landSource</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>现有建设用地</code></td><td><span lang="zh-CN">现有建设用地</span></td><td>existing construction land</td><td></td></tr><tr><td><code>新增建设用地</code></td><td><span lang="zh-CN">新增建设用地</span></td><td>new construction land</td><td></td></tr><tr><td><code>新增建设用地(来自存量库)</code></td><td><span lang="zh-CN">新增建设用地(来自存量库)</span></td><td>new construction land from the stock</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/land-source.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const landSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  landSource as default
};
