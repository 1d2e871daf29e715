import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"manner of construction","description":"Code list construction-mode: manner of construction.","frontmatter":{"title":"manner of construction","description":"Code list construction-mode: manner of construction.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/construction-mode.md","filePath":"en/reference/codes/construction-mode.md"}');
const _sfc_main = { name: "en/reference/codes/construction-mode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="manner-of-construction" tabindex="-1">manner of construction <a class="header-anchor" href="#manner-of-construction" aria-label="Link to “manner of construction”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>construction-mode</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>suggested, after 97号 and county catalogues of open government; no national list was found</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/housing/annual-plan.html">Annual construction plan</a> <code>projects[].constructionMode</code><br><a href="/en/reference/items/housing/plan-completion.html">Completion of the construction plan</a> <code>projects[].constructionMode</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>集中新建</code></td><td><span lang="zh-CN">集中新建</span></td><td>new estate</td><td><code>新建</code> <code>集中建设</code></td></tr><tr><td><code>配建</code></td><td><span lang="zh-CN">配建</span></td><td>built within other housing</td><td></td></tr><tr><td><code>改建</code></td><td><span lang="zh-CN">改建</span></td><td>conversion</td><td></td></tr><tr><td><code>购买</code></td><td><span lang="zh-CN">购买</span></td><td>purchase</td><td></td></tr><tr><td><code>租赁</code></td><td><span lang="zh-CN">租赁</span></td><td>rent</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/construction-mode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const constructionMode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  constructionMode as default
};
