import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"state of the project","description":"Code list housing-project-status: state of the project.","frontmatter":{"title":"state of the project","description":"Code list housing-project-status: state of the project.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/housing-project-status.md","filePath":"en/reference/codes/housing-project-status.md"}');
const _sfc_main = { name: "en/reference/codes/housing-project-status.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="state-of-the-project" tabindex="-1">state of the project <a class="header-anchor" href="#state-of-the-project" aria-label="Link to “state of the project”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>housing-project-status</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>suggested, after 97号 and county catalogues of open government; no national list was found</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/housing/plan-completion.html">Completion of the construction plan</a> <code>projects[].status</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>已开工</code></td><td><span lang="zh-CN">已开工</span></td><td>started</td><td></td></tr><tr><td><code>在建</code></td><td><span lang="zh-CN">在建</span></td><td>under construction</td><td></td></tr><tr><td><code>主体封顶</code></td><td><span lang="zh-CN">主体封顶</span></td><td>topped out</td><td><code>封顶</code></td></tr><tr><td><code>已竣工</code></td><td><span lang="zh-CN">已竣工</span></td><td>completed</td><td></td></tr><tr><td><code>已交付</code></td><td><span lang="zh-CN">已交付</span></td><td>handed over</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/housing-project-status.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const housingProjectStatus = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  housingProjectStatus as default
};
