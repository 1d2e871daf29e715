import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"kind of counterpart","description":"Code list counterpart-type: kind of counterpart.","frontmatter":{"title":"kind of counterpart","description":"Code list counterpart-type: kind of counterpart.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/counterpart-type.md","filePath":"en/reference/codes/counterpart-type.md"}');
const _sfc_main = { name: "en/reference/codes/counterpart-type.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="kind-of-counterpart" tabindex="-1">kind of counterpart <a class="header-anchor" href="#kind-of-counterpart" aria-label="Link to “kind of counterpart”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>counterpart-type</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>双公示 data items as used by public code bases; wording of Credit China</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/licence.html">Administrative licence</a> <code>counterpartType</code><br><a href="/en/reference/items/penalty.html">Administrative penalty</a> <code>counterpartType</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>自然人</code></td><td><span lang="zh-CN">自然人</span></td><td>natural person</td><td><code>01</code></td></tr><tr><td><code>法人及非法人组织</code></td><td><span lang="zh-CN">法人及非法人组织</span></td><td>legal person or other organisation</td><td><code>法人</code> <code>非法人组织</code> <code>02</code> <code>03</code></td></tr><tr><td><code>个体工商户</code></td><td><span lang="zh-CN">个体工商户</span></td><td>individual business</td><td><code>04</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/counterpart-type.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const counterpartType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  counterpartType as default
};
