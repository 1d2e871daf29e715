import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"grade of danger","description":"Code list danger-level: grade of danger.","frontmatter":{"title":"grade of danger","description":"Code list danger-level: grade of danger.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/danger-level.md","filePath":"en/reference/codes/danger-level.md"}');
const _sfc_main = { name: "en/reference/codes/danger-level.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="grade-of-danger" tabindex="-1">grade of danger <a class="header-anchor" href="#grade-of-danger" aria-label="Link to “grade of danger”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>danger-level</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>suggested, after 97号 and county catalogues of open government; no national list was found</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/housing/rural-renovation.html">Carrying out of policies on rural dilapidated-house renovation</a> <code>households[].dangerLevel</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>C级</code></td><td><span lang="zh-CN">C级</span></td><td>C, parts of the house</td><td><code>C</code></td></tr><tr><td><code>D级</code></td><td><span lang="zh-CN">D级</span></td><td>D, the whole house</td><td><code>D</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/danger-level.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const dangerLevel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  dangerLevel as default
};
