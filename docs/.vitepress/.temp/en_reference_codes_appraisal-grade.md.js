import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"grade of the appraisal","description":"Code list appraisal-grade: grade of the appraisal.","frontmatter":{"title":"grade of the appraisal","description":"Code list appraisal-grade: grade of the appraisal.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/appraisal-grade.md","filePath":"en/reference/codes/appraisal-grade.md"}');
const _sfc_main = { name: "en/reference/codes/appraisal-grade.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="grade-of-the-appraisal" tabindex="-1">grade of the appraisal <a class="header-anchor" href="#grade-of-the-appraisal" aria-label="Link to “grade of the appraisal”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>appraisal-grade</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>集中采购机构监督考核管理办法, from knowledge of it</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/procurement/agency-appraisal.html">Appraisal of centralised procurement agencies</a> <code>grade</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>优秀</code></td><td><span lang="zh-CN">优秀</span></td><td>excellent</td><td></td></tr><tr><td><code>良好</code></td><td><span lang="zh-CN">良好</span></td><td>good</td><td></td></tr><tr><td><code>合格</code></td><td><span lang="zh-CN">合格</span></td><td>qualified</td><td></td></tr><tr><td><code>不合格</code></td><td><span lang="zh-CN">不合格</span></td><td>not qualified</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/appraisal-grade.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const appraisalGrade = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  appraisalGrade as default
};
