import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"出让收益缴纳方式","description":"代码表 grant-proceeds-mode：出让收益缴纳方式。","frontmatter":{"title":"出让收益缴纳方式","description":"代码表 grant-proceeds-mode：出让收益缴纳方式。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/grant-proceeds-mode.md","filePath":"reference/codes/grant-proceeds-mode.md"}');
const _sfc_main = { name: "reference/codes/grant-proceeds-mode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="出让收益缴纳方式" tabindex="-1">出让收益缴纳方式 <a class="header-anchor" href="#出让收益缴纳方式" aria-label="“出让收益缴纳方式”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>grant-proceeds-mode</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>platform data specification, columns IN_COST_STYLE of tables 652 and 653</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/mining/grant-announcement.html">矿业权出让公告公示</a> <code>proceedsMode</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>1</code></td><td><span lang="zh-CN">一次性缴纳</span></td><td>at once</td><td><code>一次性</code></td></tr><tr><td><code>2</code></td><td><span lang="zh-CN">分期缴纳</span></td><td>in instalments</td><td><code>分期</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/grant-proceeds-mode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const grantProceedsMode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  grantProceedsMode as default
};
