import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"改造方式","description":"代码表 renovation-method：改造方式。","frontmatter":{"title":"改造方式","description":"代码表 renovation-method：改造方式。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/renovation-method.md","filePath":"reference/codes/renovation-method.md"}');
const _sfc_main = { name: "reference/codes/renovation-method.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="改造方式" tabindex="-1">改造方式 <a class="header-anchor" href="#改造方式" aria-label="“改造方式”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>renovation-method</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>suggested, after 97号 and county catalogues of open government; no national list was found</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/housing/rural-renovation.html">农村危房改造相关政策措施执行情况信息</a> <code>subsidyStandards[].method</code><br><a href="/reference/items/housing/rural-renovation.html">农村危房改造相关政策措施执行情况信息</a> <code>households[].method</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>重建</code></td><td><span lang="zh-CN">重建</span></td><td>rebuilding</td><td><code>重建房屋</code> <code>拆除重建</code> <code>原址重建</code></td></tr><tr><td><code>修缮加固</code></td><td><span lang="zh-CN">修缮加固</span></td><td>repair and reinforcement</td><td></td></tr><tr><td><code>置换</code></td><td><span lang="zh-CN">置换</span></td><td>exchange</td><td></td></tr><tr><td><code>其他</code></td><td><span lang="zh-CN">其他</span></td><td>other</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/renovation-method.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const renovationMethod = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  renovationMethod as default
};
