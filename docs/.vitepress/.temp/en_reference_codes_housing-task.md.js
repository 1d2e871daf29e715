import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"kind of task","description":"Code list housing-task: kind of task.","frontmatter":{"title":"kind of task","description":"Code list housing-task: kind of task.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/housing-task.md","filePath":"en/reference/codes/housing-task.md"}');
const _sfc_main = { name: "en/reference/codes/housing-task.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="kind-of-task" tabindex="-1">kind of task <a class="header-anchor" href="#kind-of-task" aria-label="Link to “kind of task”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>housing-task</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>suggested, after 97号 and county catalogues of open government; no national list was found</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/housing/annual-plan.html">Annual construction plan</a> <code>tasks[].task</code><br><a href="/en/reference/items/housing/plan-completion.html">Completion of the construction plan</a> <code>progress[].task</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>新开工</code></td><td><span lang="zh-CN">新开工</span></td><td>to be started</td><td><code>开工</code></td></tr><tr><td><code>基本建成</code></td><td><span lang="zh-CN">基本建成</span></td><td>to be basically completed</td><td></td></tr><tr><td><code>竣工</code></td><td><span lang="zh-CN">竣工</span></td><td>to be completed</td><td></td></tr><tr><td><code>筹集</code></td><td><span lang="zh-CN">筹集</span></td><td>to be raised</td><td></td></tr><tr><td><code>改造户数</code></td><td><span lang="zh-CN">改造户数</span></td><td>households to be rehoused</td><td></td></tr><tr><td><code>租赁补贴</code></td><td><span lang="zh-CN">租赁补贴</span></td><td>rent subsidies</td><td><code>发放租赁补贴</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/housing-task.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const housingTask = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  housingTask as default
};
