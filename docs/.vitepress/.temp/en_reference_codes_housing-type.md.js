import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"kind of government-subsidised housing","description":"Code list housing-type: kind of government-subsidised housing.","frontmatter":{"title":"kind of government-subsidised housing","description":"Code list housing-type: kind of government-subsidised housing.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/housing-type.md","filePath":"en/reference/codes/housing-type.md"}');
const _sfc_main = { name: "en/reference/codes/housing-type.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="kind-of-government-subsidised-housing" tabindex="-1">kind of government-subsidised housing <a class="header-anchor" href="#kind-of-government-subsidised-housing" aria-label="Link to “kind of government-subsidised housing”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>housing-type</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>suggested, after 97号 and county catalogues of open government; no national list was found</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/housing/construction-scheme.html">Planning and construction scheme of urban government-subsidised housing projects</a> <code>byType[].housingType</code><br><a href="/en/reference/items/housing/allocation-recipients.html">Recipients of government-subsidised housing</a> <code>housingType</code><br><a href="/en/reference/items/housing/allocation-stock.html">Housing stock for allocation</a> <code>housingType</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>公共租赁住房</code></td><td><span lang="zh-CN">公共租赁住房</span></td><td>public rental housing</td><td><code>公租房</code></td></tr><tr><td><code>廉租住房</code></td><td><span lang="zh-CN">廉租住房</span></td><td>low-rent housing (until 2013)</td><td><code>廉租房</code></td></tr><tr><td><code>保障性租赁住房</code></td><td><span lang="zh-CN">保障性租赁住房</span></td><td>subsidised rental housing</td><td><code>保租房</code></td></tr><tr><td><code>配售型保障性住房</code></td><td><span lang="zh-CN">配售型保障性住房</span></td><td>housing for sale</td><td><code>配售型保障房</code></td></tr><tr><td><code>共有产权住房</code></td><td><span lang="zh-CN">共有产权住房</span></td><td>shared-ownership housing</td><td><code>共有产权</code> <code>共有产权房</code></td></tr><tr><td><code>经济适用住房</code></td><td><span lang="zh-CN">经济适用住房</span></td><td>economical housing</td><td><code>经适房</code> <code>经济适用房</code></td></tr><tr><td><code>棚户区改造</code></td><td><span lang="zh-CN">棚户区改造</span></td><td>renewal of shanty areas</td><td><code>棚改</code> <code>棚改安置住房</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/housing-type.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const housingType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  housingType as default
};
