import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"relation to an investment project","description":"Code list project-relation: relation to an investment project.","frontmatter":{"title":"relation to an investment project","description":"Code list project-relation: relation to an investment project.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/project-relation.md","filePath":"en/reference/codes/project-relation.md"}');
const _sfc_main = { name: "en/reference/codes/project-relation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="relation-to-an-investment-project" tabindex="-1">relation to an investment project <a class="header-anchor" href="#relation-to-an-investment-project" aria-label="Link to “relation to an investment project”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>project-relation</code></td></tr><tr><td><strong>State</strong></td><td>closed: any other value fails</td></tr><tr><td><strong>Source</strong></td><td>public resource trading platform data specification, as checked by the Fujian V4 platform</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/land/deal-publicity.html">Public notice of a land deal</a> <code>projectRelation</code><br><a href="/en/reference/items/procurement/announcement.html">Procurement project announcement</a> <code>projectRelation</code><br><a href="/en/reference/items/construction/project-approval.html">Approval, verification or filing of a project that must by law be tendered</a> <code>projectRelation</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>0</code></td><td><span lang="zh-CN">非固定资产类项目</span></td><td>not a fixed-asset project</td><td></td></tr><tr><td><code>1</code></td><td><span lang="zh-CN">固定资产类项目</span></td><td>fixed-asset project</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/project-relation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const projectRelation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  projectRelation as default
};
