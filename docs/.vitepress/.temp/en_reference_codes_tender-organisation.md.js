import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"organisation of the tender","description":"Code list tender-organisation: organisation of the tender.","frontmatter":{"title":"organisation of the tender","description":"Code list tender-organisation: organisation of the tender.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/tender-organisation.md","filePath":"en/reference/codes/tender-organisation.md"}');
const _sfc_main = { name: "en/reference/codes/tender-organisation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="organisation-of-the-tender" tabindex="-1">organisation of the tender <a class="header-anchor" href="#organisation-of-the-tender" aria-label="Link to “organisation of the tender”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>tender-organisation</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>中国招标投标公共服务平台 interface of 2017; upload checks of the Fujian V4 platform</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/construction/project-approval.html">Approval, verification or filing of a project that must by law be tendered</a> <code>tenderOrganisation</code><br><a href="/en/reference/items/construction/tender-notice.html">Tender notice</a> <code>organisation</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>1</code></td><td><span lang="zh-CN">自行招标</span></td><td>tendered by the tenderer itself</td><td></td></tr><tr><td><code>2</code></td><td><span lang="zh-CN">委托招标</span></td><td>entrusted to an agency</td><td><code>委托代理招标</code></td></tr><tr><td><code>9</code></td><td><span lang="zh-CN">其他</span></td><td>other</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/tender-organisation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tenderOrganisation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tenderOrganisation as default
};
