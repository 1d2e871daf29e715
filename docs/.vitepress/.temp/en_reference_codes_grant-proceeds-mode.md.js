import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"how the grant proceeds are paid","description":"Code list grant-proceeds-mode: how the grant proceeds are paid.","frontmatter":{"title":"how the grant proceeds are paid","description":"Code list grant-proceeds-mode: how the grant proceeds are paid.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/grant-proceeds-mode.md","filePath":"en/reference/codes/grant-proceeds-mode.md"}');
const _sfc_main = { name: "en/reference/codes/grant-proceeds-mode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="how-the-grant-proceeds-are-paid" tabindex="-1">how the grant proceeds are paid <a class="header-anchor" href="#how-the-grant-proceeds-are-paid" aria-label="Link to “how the grant proceeds are paid”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>grant-proceeds-mode</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>platform data specification, columns IN_COST_STYLE of tables 652 and 653</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/mining/grant-announcement.html">Announcement and public notice of the grant of a mining right</a> <code>proceedsMode</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>1</code></td><td><span lang="zh-CN">一次性缴纳</span></td><td>at once</td><td><code>一次性</code></td></tr><tr><td><code>2</code></td><td><span lang="zh-CN">分期缴纳</span></td><td>in instalments</td><td><code>分期</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/grant-proceeds-mode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const grantProceedsMode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  grantProceedsMode as default
};
