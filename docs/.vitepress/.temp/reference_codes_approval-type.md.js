import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"审批类型","description":"代码表 approval-type：审批类型。","frontmatter":{"title":"审批类型","description":"代码表 approval-type：审批类型。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/approval-type.md","filePath":"reference/codes/approval-type.md"}');
const _sfc_main = { name: "reference/codes/approval-type.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="审批类型" tabindex="-1">审批类型 <a class="header-anchor" href="#审批类型" aria-label="“审批类型”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>approval-type</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>国办发〔2017〕97号 二（一）6</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/construction/project-approval.html">依法必须招标项目的审批核准备案信息</a> <code>approvalType</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>审批</code></td><td><span lang="zh-CN">审批</span></td><td>approval</td><td></td></tr><tr><td><code>核准</code></td><td><span lang="zh-CN">核准</span></td><td>verification</td><td></td></tr><tr><td><code>备案</code></td><td><span lang="zh-CN">备案</span></td><td>filing</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/approval-type.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const approvalType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  approvalType as default
};
