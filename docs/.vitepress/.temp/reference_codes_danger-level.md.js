import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"危房等级","description":"代码表 danger-level：危房等级。","frontmatter":{"title":"危房等级","description":"代码表 danger-level：危房等级。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/danger-level.md","filePath":"reference/codes/danger-level.md"}');
const _sfc_main = { name: "reference/codes/danger-level.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="危房等级" tabindex="-1">危房等级 <a class="header-anchor" href="#危房等级" aria-label="“危房等级”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>danger-level</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>suggested, after 97号 and county catalogues of open government; no national list was found</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/housing/rural-renovation.html">农村危房改造相关政策措施执行情况信息</a> <code>households[].dangerLevel</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>C级</code></td><td><span lang="zh-CN">C级</span></td><td>C, parts of the house</td><td><code>C</code></td></tr><tr><td><code>D级</code></td><td><span lang="zh-CN">D级</span></td><td>D, the whole house</td><td><code>D</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/danger-level.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const dangerLevel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  dangerLevel as default
};
