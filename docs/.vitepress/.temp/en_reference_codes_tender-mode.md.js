import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"tender method","description":"Code list tender-mode: tender method.","frontmatter":{"title":"tender method","description":"Code list tender-mode: tender method.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/tender-mode.md","filePath":"en/reference/codes/tender-mode.md"}');
const _sfc_main = { name: "en/reference/codes/tender-mode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="tender-method" tabindex="-1">tender method <a class="header-anchor" href="#tender-method" aria-label="Link to “tender method”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>tender-mode</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>中国招标投标公共服务平台 interface of 2017; meaning from the tendering law</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/construction/project-approval.html">Approval, verification or filing of a project that must by law be tendered</a> <code>tenderMode</code><br><a href="/en/reference/items/construction/tender-notice.html">Tender notice</a> <code>mode</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>1</code></td><td><span lang="zh-CN">公开招标</span></td><td>open tender</td><td></td></tr><tr><td><code>2</code></td><td><span lang="zh-CN">邀请招标</span></td><td>invited tender</td><td></td></tr><tr><td><code>9</code></td><td><span lang="zh-CN">其他</span></td><td>other</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/tender-mode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tenderMode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tenderMode as default
};
