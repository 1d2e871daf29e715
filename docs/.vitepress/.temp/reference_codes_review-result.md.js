import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"审核结果","description":"代码表 review-result：审核结果。","frontmatter":{"title":"审核结果","description":"代码表 review-result：审核结果。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/review-result.md","filePath":"reference/codes/review-result.md"}');
const _sfc_main = { name: "reference/codes/review-result.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="审核结果" tabindex="-1">审核结果 <a class="header-anchor" href="#审核结果" aria-label="“审核结果”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>review-result</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>suggested, after 97号 and county catalogues of open government; no national list was found</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/housing/allocation-recipients.html">保障性住房分配对象</a> <code>recipients[].reviewResult</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>通过</code></td><td><span lang="zh-CN">通过</span></td><td>passed</td><td><code>符合</code> <code>符合条件</code> <code>合格</code></td></tr><tr><td><code>不通过</code></td><td><span lang="zh-CN">不通过</span></td><td>not passed</td><td><code>不符合</code> <code>不符合条件</code> <code>不合格</code></td></tr><tr><td><code>待复核</code></td><td><span lang="zh-CN">待复核</span></td><td>to be reviewed again</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/review-result.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const reviewResult = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  reviewResult as default
};
