import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"招标方式","description":"代码表 tender-mode：招标方式。","frontmatter":{"title":"招标方式","description":"代码表 tender-mode：招标方式。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/tender-mode.md","filePath":"reference/codes/tender-mode.md"}');
const _sfc_main = { name: "reference/codes/tender-mode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="招标方式" tabindex="-1">招标方式 <a class="header-anchor" href="#招标方式" aria-label="“招标方式”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>tender-mode</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>中国招标投标公共服务平台 interface of 2017; meaning from the tendering law</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/construction/project-approval.html">依法必须招标项目的审批核准备案信息</a> <code>tenderMode</code><br><a href="/reference/items/construction/tender-notice.html">招标公告</a> <code>mode</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>1</code></td><td><span lang="zh-CN">公开招标</span></td><td>open tender</td><td></td></tr><tr><td><code>2</code></td><td><span lang="zh-CN">邀请招标</span></td><td>invited tender</td><td></td></tr><tr><td><code>9</code></td><td><span lang="zh-CN">其他</span></td><td>other</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/tender-mode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tenderMode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tenderMode as default
};
