import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"采购结果状态","description":"代码表 procurement-outcome：采购结果状态。","frontmatter":{"title":"采购结果状态","description":"代码表 procurement-outcome：采购结果状态。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/procurement-outcome.md","filePath":"reference/codes/procurement-outcome.md"}');
const _sfc_main = { name: "reference/codes/procurement-outcome.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="采购结果状态" tabindex="-1">采购结果状态 <a class="header-anchor" href="#采购结果状态" aria-label="“采购结果状态”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>procurement-outcome</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>notices on ccgp.gov.cn and cqgp.gov.cn, 2016–2026</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/procurement/result.html">采购结果</a> <code>awards[].outcome</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>中标</code></td><td><span lang="zh-CN">中标</span></td><td>awarded by tender</td><td></td></tr><tr><td><code>成交</code></td><td><span lang="zh-CN">成交</span></td><td>awarded</td><td></td></tr><tr><td><code>废标</code></td><td><span lang="zh-CN">废标</span></td><td>failed</td><td><code>流标</code> <code>采购失败</code></td></tr><tr><td><code>终止</code></td><td><span lang="zh-CN">终止</span></td><td>terminated</td><td><code>项目终止</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/procurement-outcome.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const procurementOutcome = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  procurementOutcome as default
};
