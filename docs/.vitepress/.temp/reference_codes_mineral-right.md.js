import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"矿业权类型","description":"代码表 mineral-right：矿业权类型。","frontmatter":{"title":"矿业权类型","description":"代码表 mineral-right：矿业权类型。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/mineral-right.md","filePath":"reference/codes/mineral-right.md"}');
const _sfc_main = { name: "reference/codes/mineral-right.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="矿业权类型" tabindex="-1">矿业权类型 <a class="header-anchor" href="#矿业权类型" aria-label="“矿业权类型”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>mineral-right</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>platform data specification, tables 650–660, one for each</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/mining/grant-announcement.html">矿业权出让公告公示</a> <code>right</code><br><a href="/reference/items/mining/approval-result.html">矿业权审批结果信息</a> <code>right</code><br><a href="/reference/items/mining/project-information.html">矿业权项目信息</a> <code>right</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>探矿权</code></td><td><span lang="zh-CN">探矿权</span></td><td>exploration right</td><td><code>T</code> <code>勘查</code></td></tr><tr><td><code>采矿权</code></td><td><span lang="zh-CN">采矿权</span></td><td>extraction right</td><td><code>C</code> <code>开采</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/mineral-right.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mineralRight = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mineralRight as default
};
