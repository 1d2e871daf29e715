import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"manner of assistance","description":"Code list assistance-mode: manner of assistance.","frontmatter":{"title":"manner of assistance","description":"Code list assistance-mode: manner of assistance.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/assistance-mode.md","filePath":"en/reference/codes/assistance-mode.md"}');
const _sfc_main = { name: "en/reference/codes/assistance-mode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="manner-of-assistance" tabindex="-1">manner of assistance <a class="header-anchor" href="#manner-of-assistance" aria-label="Link to “manner of assistance”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>assistance-mode</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>suggested, after 97号 and county catalogues of open government; no national list was found</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/housing/allocation-recipients.html">Recipients of government-subsidised housing</a> <code>recipients[].assistanceMode</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>实物配租</code></td><td><span lang="zh-CN">实物配租</span></td><td>dwelling for rent</td><td><code>实物保障</code></td></tr><tr><td><code>租赁补贴</code></td><td><span lang="zh-CN">租赁补贴</span></td><td>rent subsidy</td><td><code>货币补贴</code></td></tr><tr><td><code>配售</code></td><td><span lang="zh-CN">配售</span></td><td>dwelling for sale</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/assistance-mode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const assistanceMode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  assistanceMode as default
};
