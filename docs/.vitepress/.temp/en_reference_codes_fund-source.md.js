import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"source of the funds","description":"Code list fund-source: source of the funds.","frontmatter":{"title":"source of the funds","description":"Code list fund-source: source of the funds.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/fund-source.md","filePath":"en/reference/codes/fund-source.md"}');
const _sfc_main = { name: "en/reference/codes/fund-source.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="source-of-the-funds" tabindex="-1">source of the funds <a class="header-anchor" href="#source-of-the-funds" aria-label="Link to “source of the funds”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>fund-source</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>suggested, after 97号 and county catalogues of open government; no national list was found</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/housing/rural-renovation.html">Carrying out of policies on rural dilapidated-house renovation</a> <code>funds[].source</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>中央</code></td><td><span lang="zh-CN">中央</span></td><td>central government</td><td><code>中央财政</code> <code>中央资金</code></td></tr><tr><td><code>省</code></td><td><span lang="zh-CN">省</span></td><td>province</td><td><code>省级</code> <code>省级资金</code></td></tr><tr><td><code>市</code></td><td><span lang="zh-CN">市</span></td><td>city</td><td><code>市级</code> <code>市级资金</code></td></tr><tr><td><code>县</code></td><td><span lang="zh-CN">县</span></td><td>county</td><td><code>县级</code> <code>县级资金</code></td></tr><tr><td><code>自筹</code></td><td><span lang="zh-CN">自筹</span></td><td>own means</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/fund-source.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fundSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fundSource as default
};
