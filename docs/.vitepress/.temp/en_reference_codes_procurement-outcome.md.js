import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"outcome of the procurement","description":"Code list procurement-outcome: outcome of the procurement.","frontmatter":{"title":"outcome of the procurement","description":"Code list procurement-outcome: outcome of the procurement.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/procurement-outcome.md","filePath":"en/reference/codes/procurement-outcome.md"}');
const _sfc_main = { name: "en/reference/codes/procurement-outcome.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="outcome-of-the-procurement" tabindex="-1">outcome of the procurement <a class="header-anchor" href="#outcome-of-the-procurement" aria-label="Link to “outcome of the procurement”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>procurement-outcome</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>notices on ccgp.gov.cn and cqgp.gov.cn, 2016–2026</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/procurement/result.html">Procurement result</a> <code>awards[].outcome</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>中标</code></td><td><span lang="zh-CN">中标</span></td><td>awarded by tender</td><td></td></tr><tr><td><code>成交</code></td><td><span lang="zh-CN">成交</span></td><td>awarded</td><td></td></tr><tr><td><code>废标</code></td><td><span lang="zh-CN">废标</span></td><td>failed</td><td><code>流标</code> <code>采购失败</code></td></tr><tr><td><code>终止</code></td><td><span lang="zh-CN">终止</span></td><td>terminated</td><td><code>项目终止</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/procurement-outcome.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const procurementOutcome = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  procurementOutcome as default
};
