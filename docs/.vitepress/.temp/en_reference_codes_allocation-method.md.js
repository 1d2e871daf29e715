import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"manner of allocation","description":"Code list allocation-method: manner of allocation.","frontmatter":{"title":"manner of allocation","description":"Code list allocation-method: manner of allocation.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/allocation-method.md","filePath":"en/reference/codes/allocation-method.md"}');
const _sfc_main = { name: "en/reference/codes/allocation-method.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="manner-of-allocation" tabindex="-1">manner of allocation <a class="header-anchor" href="#manner-of-allocation" aria-label="Link to “manner of allocation”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>allocation-method</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>suggested, after 97号 and county catalogues of open government; no national list was found</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/housing/allocation-process.html">Allocation process</a> <code>method</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>公开摇号</code></td><td><span lang="zh-CN">公开摇号</span></td><td>public lottery</td><td><code>摇号</code> <code>电脑摇号</code></td></tr><tr><td><code>轮候排序</code></td><td><span lang="zh-CN">轮候排序</span></td><td>order of the waiting list</td><td><code>轮候</code></td></tr><tr><td><code>综合评分</code></td><td><span lang="zh-CN">综合评分</span></td><td>score</td><td><code>评分</code></td></tr><tr><td><code>抽签</code></td><td><span lang="zh-CN">抽签</span></td><td>drawing of lots</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/allocation-method.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const allocationMethod = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  allocationMethod as default
};
