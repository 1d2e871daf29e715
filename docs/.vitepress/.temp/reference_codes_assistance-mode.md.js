import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"保障方式","description":"代码表 assistance-mode：保障方式。","frontmatter":{"title":"保障方式","description":"代码表 assistance-mode：保障方式。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/assistance-mode.md","filePath":"reference/codes/assistance-mode.md"}');
const _sfc_main = { name: "reference/codes/assistance-mode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="保障方式" tabindex="-1">保障方式 <a class="header-anchor" href="#保障方式" aria-label="“保障方式”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>assistance-mode</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>suggested, after 97号 and county catalogues of open government; no national list was found</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/housing/allocation-recipients.html">保障性住房分配对象</a> <code>recipients[].assistanceMode</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>实物配租</code></td><td><span lang="zh-CN">实物配租</span></td><td>dwelling for rent</td><td><code>实物保障</code></td></tr><tr><td><code>租赁补贴</code></td><td><span lang="zh-CN">租赁补贴</span></td><td>rent subsidy</td><td><code>货币补贴</code></td></tr><tr><td><code>配售</code></td><td><span lang="zh-CN">配售</span></td><td>dwelling for sale</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/assistance-mode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const assistanceMode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  assistanceMode as default
};
