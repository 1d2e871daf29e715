import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"考核等次","description":"代码表 appraisal-grade：考核等次。","frontmatter":{"title":"考核等次","description":"代码表 appraisal-grade：考核等次。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/appraisal-grade.md","filePath":"reference/codes/appraisal-grade.md"}');
const _sfc_main = { name: "reference/codes/appraisal-grade.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="考核等次" tabindex="-1">考核等次 <a class="header-anchor" href="#考核等次" aria-label="“考核等次”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>appraisal-grade</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>集中采购机构监督考核管理办法, from knowledge of it</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/procurement/agency-appraisal.html">对集中采购机构的考核结果</a> <code>grade</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>优秀</code></td><td><span lang="zh-CN">优秀</span></td><td>excellent</td><td></td></tr><tr><td><code>良好</code></td><td><span lang="zh-CN">良好</span></td><td>good</td><td></td></tr><tr><td><code>合格</code></td><td><span lang="zh-CN">合格</span></td><td>qualified</td><td></td></tr><tr><td><code>不合格</code></td><td><span lang="zh-CN">不合格</span></td><td>not qualified</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/appraisal-grade.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const appraisalGrade = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  appraisalGrade as default
};
