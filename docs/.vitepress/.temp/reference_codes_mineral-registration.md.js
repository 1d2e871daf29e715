import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"矿业权登记项目类型","description":"代码表 mineral-registration：矿业权登记项目类型。","frontmatter":{"title":"矿业权登记项目类型","description":"代码表 mineral-registration：矿业权登记项目类型。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/mineral-registration.md","filePath":"reference/codes/mineral-registration.md"}');
const _sfc_main = { name: "reference/codes/mineral-registration.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="矿业权登记项目类型" tabindex="-1">矿业权登记项目类型 <a class="header-anchor" href="#矿业权登记项目类型" aria-label="“矿业权登记项目类型”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>mineral-registration</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>platform data specification, tables 657–660; registry of the ministry, September 2026</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/mining/project-information.html">矿业权项目信息</a> <code>registrationType</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>新立</code></td><td><span lang="zh-CN">新立</span></td><td>new</td><td></td></tr><tr><td><code>变更</code></td><td><span lang="zh-CN">变更</span></td><td>change</td><td></td></tr><tr><td><code>延续</code></td><td><span lang="zh-CN">延续</span></td><td>renewal</td><td></td></tr><tr><td><code>保留</code></td><td><span lang="zh-CN">保留</span></td><td>retention</td><td></td></tr><tr><td><code>注销</code></td><td><span lang="zh-CN">注销</span></td><td>cancellation</td><td></td></tr><tr><td><code>首次登记</code></td><td><span lang="zh-CN">首次登记</span></td><td>first registration</td><td></td></tr><tr><td><code>变更登记</code></td><td><span lang="zh-CN">变更登记</span></td><td>registration of a change</td><td></td></tr><tr><td><code>转移登记</code></td><td><span lang="zh-CN">转移登记</span></td><td>registration of a transfer</td><td></td></tr><tr><td><code>换证</code></td><td><span lang="zh-CN">换证</span></td><td>exchange of the certificate</td><td></td></tr><tr><td><code>注销登记</code></td><td><span lang="zh-CN">注销登记</span></td><td>registration of a cancellation</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/mineral-registration.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mineralRegistration = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mineralRegistration as default
};
