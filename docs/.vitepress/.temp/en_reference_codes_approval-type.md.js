import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"kind of approval","description":"Code list approval-type: kind of approval.","frontmatter":{"title":"kind of approval","description":"Code list approval-type: kind of approval.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/approval-type.md","filePath":"en/reference/codes/approval-type.md"}');
const _sfc_main = { name: "en/reference/codes/approval-type.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="kind-of-approval" tabindex="-1">kind of approval <a class="header-anchor" href="#kind-of-approval" aria-label="Link to “kind of approval”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>approval-type</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>国办发〔2017〕97号 二（一）6</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/construction/project-approval.html">Approval, verification or filing of a project that must by law be tendered</a> <code>approvalType</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>审批</code></td><td><span lang="zh-CN">审批</span></td><td>approval</td><td></td></tr><tr><td><code>核准</code></td><td><span lang="zh-CN">核准</span></td><td>verification</td><td></td></tr><tr><td><code>备案</code></td><td><span lang="zh-CN">备案</span></td><td>filing</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/approval-type.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const approvalType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  approvalType as default
};
