import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"result of the review","description":"Code list review-result: result of the review.","frontmatter":{"title":"result of the review","description":"Code list review-result: result of the review.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/review-result.md","filePath":"en/reference/codes/review-result.md"}');
const _sfc_main = { name: "en/reference/codes/review-result.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="result-of-the-review" tabindex="-1">result of the review <a class="header-anchor" href="#result-of-the-review" aria-label="Link to “result of the review”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>review-result</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>suggested, after 97号 and county catalogues of open government; no national list was found</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/housing/allocation-recipients.html">Recipients of government-subsidised housing</a> <code>recipients[].reviewResult</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>通过</code></td><td><span lang="zh-CN">通过</span></td><td>passed</td><td><code>符合</code> <code>符合条件</code> <code>合格</code></td></tr><tr><td><code>不通过</code></td><td><span lang="zh-CN">不通过</span></td><td>not passed</td><td><code>不符合</code> <code>不符合条件</code> <code>不合格</code></td></tr><tr><td><code>待复核</code></td><td><span lang="zh-CN">待复核</span></td><td>to be reviewed again</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/review-result.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const reviewResult = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  reviewResult as default
};
