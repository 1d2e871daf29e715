import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"kind of registration","description":"Code list mineral-registration: kind of registration.","frontmatter":{"title":"kind of registration","description":"Code list mineral-registration: kind of registration.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/mineral-registration.md","filePath":"en/reference/codes/mineral-registration.md"}');
const _sfc_main = { name: "en/reference/codes/mineral-registration.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="kind-of-registration" tabindex="-1">kind of registration <a class="header-anchor" href="#kind-of-registration" aria-label="Link to “kind of registration”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>mineral-registration</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>platform data specification, tables 657–660; registry of the ministry, September 2026</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/mining/project-information.html">Mining project information</a> <code>registrationType</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>新立</code></td><td><span lang="zh-CN">新立</span></td><td>new</td><td></td></tr><tr><td><code>变更</code></td><td><span lang="zh-CN">变更</span></td><td>change</td><td></td></tr><tr><td><code>延续</code></td><td><span lang="zh-CN">延续</span></td><td>renewal</td><td></td></tr><tr><td><code>保留</code></td><td><span lang="zh-CN">保留</span></td><td>retention</td><td></td></tr><tr><td><code>注销</code></td><td><span lang="zh-CN">注销</span></td><td>cancellation</td><td></td></tr><tr><td><code>首次登记</code></td><td><span lang="zh-CN">首次登记</span></td><td>first registration</td><td></td></tr><tr><td><code>变更登记</code></td><td><span lang="zh-CN">变更登记</span></td><td>registration of a change</td><td></td></tr><tr><td><code>转移登记</code></td><td><span lang="zh-CN">转移登记</span></td><td>registration of a transfer</td><td></td></tr><tr><td><code>换证</code></td><td><span lang="zh-CN">换证</span></td><td>exchange of the certificate</td><td></td></tr><tr><td><code>注销登记</code></td><td><span lang="zh-CN">注销登记</span></td><td>registration of a cancellation</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/mineral-registration.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mineralRegistration = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mineralRegistration as default
};
