import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"manner of renovation","description":"Code list renovation-method: manner of renovation.","frontmatter":{"title":"manner of renovation","description":"Code list renovation-method: manner of renovation.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/renovation-method.md","filePath":"en/reference/codes/renovation-method.md"}');
const _sfc_main = { name: "en/reference/codes/renovation-method.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="manner-of-renovation" tabindex="-1">manner of renovation <a class="header-anchor" href="#manner-of-renovation" aria-label="Link to “manner of renovation”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>renovation-method</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>suggested, after 97号 and county catalogues of open government; no national list was found</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/housing/rural-renovation.html">Carrying out of policies on rural dilapidated-house renovation</a> <code>subsidyStandards[].method</code><br><a href="/en/reference/items/housing/rural-renovation.html">Carrying out of policies on rural dilapidated-house renovation</a> <code>households[].method</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>重建</code></td><td><span lang="zh-CN">重建</span></td><td>rebuilding</td><td><code>重建房屋</code> <code>拆除重建</code> <code>原址重建</code></td></tr><tr><td><code>修缮加固</code></td><td><span lang="zh-CN">修缮加固</span></td><td>repair and reinforcement</td><td></td></tr><tr><td><code>置换</code></td><td><span lang="zh-CN">置换</span></td><td>exchange</td><td></td></tr><tr><td><code>其他</code></td><td><span lang="zh-CN">其他</span></td><td>other</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/renovation-method.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const renovationMethod = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  renovationMethod as default
};
