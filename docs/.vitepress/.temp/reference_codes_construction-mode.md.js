import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"建设方式","description":"代码表 construction-mode：建设方式。","frontmatter":{"title":"建设方式","description":"代码表 construction-mode：建设方式。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/construction-mode.md","filePath":"reference/codes/construction-mode.md"}');
const _sfc_main = { name: "reference/codes/construction-mode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="建设方式" tabindex="-1">建设方式 <a class="header-anchor" href="#建设方式" aria-label="“建设方式”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>construction-mode</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>suggested, after 97号 and county catalogues of open government; no national list was found</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/housing/annual-plan.html">年度建设计划信息</a> <code>projects[].constructionMode</code><br><a href="/reference/items/housing/plan-completion.html">建设计划完成情况信息</a> <code>projects[].constructionMode</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>集中新建</code></td><td><span lang="zh-CN">集中新建</span></td><td>new estate</td><td><code>新建</code> <code>集中建设</code></td></tr><tr><td><code>配建</code></td><td><span lang="zh-CN">配建</span></td><td>built within other housing</td><td></td></tr><tr><td><code>改建</code></td><td><span lang="zh-CN">改建</span></td><td>conversion</td><td></td></tr><tr><td><code>购买</code></td><td><span lang="zh-CN">购买</span></td><td>purchase</td><td></td></tr><tr><td><code>租赁</code></td><td><span lang="zh-CN">租赁</span></td><td>rent</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/construction-mode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const constructionMode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  constructionMode as default
};
