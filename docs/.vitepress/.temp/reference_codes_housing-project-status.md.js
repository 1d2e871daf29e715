import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"项目状态","description":"代码表 housing-project-status：项目状态。","frontmatter":{"title":"项目状态","description":"代码表 housing-project-status：项目状态。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/housing-project-status.md","filePath":"reference/codes/housing-project-status.md"}');
const _sfc_main = { name: "reference/codes/housing-project-status.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="项目状态" tabindex="-1">项目状态 <a class="header-anchor" href="#项目状态" aria-label="“项目状态”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>housing-project-status</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>suggested, after 97号 and county catalogues of open government; no national list was found</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/housing/plan-completion.html">建设计划完成情况信息</a> <code>projects[].status</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>已开工</code></td><td><span lang="zh-CN">已开工</span></td><td>started</td><td></td></tr><tr><td><code>在建</code></td><td><span lang="zh-CN">在建</span></td><td>under construction</td><td></td></tr><tr><td><code>主体封顶</code></td><td><span lang="zh-CN">主体封顶</span></td><td>topped out</td><td><code>封顶</code></td></tr><tr><td><code>已竣工</code></td><td><span lang="zh-CN">已竣工</span></td><td>completed</td><td></td></tr><tr><td><code>已交付</code></td><td><span lang="zh-CN">已交付</span></td><td>handed over</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/housing-project-status.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const housingProjectStatus = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  housingProjectStatus as default
};
