import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"internal decision","description":"Code list internal-decision: internal decision.","frontmatter":{"title":"internal decision","description":"Code list internal-decision: internal decision.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/internal-decision.md","filePath":"en/reference/codes/internal-decision.md"}');
const _sfc_main = { name: "en/reference/codes/internal-decision.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="internal-decision" tabindex="-1">internal decision <a class="header-anchor" href="#internal-decision" aria-label="Link to “internal decision”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>internal-decision</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>field list of exchange notices</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/property/decision-approval.html">Decision on and approval of a property rights transaction</a> <code>internalDecision</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>股东会决议</code></td><td><span lang="zh-CN">股东会决议</span></td><td>resolution of the shareholders</td><td></td></tr><tr><td><code>董事会决议</code></td><td><span lang="zh-CN">董事会决议</span></td><td>resolution of the board</td><td></td></tr><tr><td><code>总经理办公会决议</code></td><td><span lang="zh-CN">总经理办公会决议</span></td><td>resolution of the managers</td><td></td></tr><tr><td><code>其他</code></td><td><span lang="zh-CN">其他</span></td><td>other</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/internal-decision.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const internalDecision = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  internalDecision as default
};
