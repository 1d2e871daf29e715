import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"内部决策情况","description":"代码表 internal-decision：内部决策情况。","frontmatter":{"title":"内部决策情况","description":"代码表 internal-decision：内部决策情况。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/internal-decision.md","filePath":"reference/codes/internal-decision.md"}');
const _sfc_main = { name: "reference/codes/internal-decision.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="内部决策情况" tabindex="-1">内部决策情况 <a class="header-anchor" href="#内部决策情况" aria-label="“内部决策情况”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>internal-decision</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>field list of exchange notices</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/property/decision-approval.html">产权交易决策及批准信息</a> <code>internalDecision</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>股东会决议</code></td><td><span lang="zh-CN">股东会决议</span></td><td>resolution of the shareholders</td><td></td></tr><tr><td><code>董事会决议</code></td><td><span lang="zh-CN">董事会决议</span></td><td>resolution of the board</td><td></td></tr><tr><td><code>总经理办公会决议</code></td><td><span lang="zh-CN">总经理办公会决议</span></td><td>resolution of the managers</td><td></td></tr><tr><td><code>其他</code></td><td><span lang="zh-CN">其他</span></td><td>other</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/internal-decision.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const internalDecision = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  internalDecision as default
};
