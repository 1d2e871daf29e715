import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"分配方式","description":"代码表 allocation-method：分配方式。","frontmatter":{"title":"分配方式","description":"代码表 allocation-method：分配方式。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/allocation-method.md","filePath":"reference/codes/allocation-method.md"}');
const _sfc_main = { name: "reference/codes/allocation-method.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="分配方式" tabindex="-1">分配方式 <a class="header-anchor" href="#分配方式" aria-label="“分配方式”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>allocation-method</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>suggested, after 97号 and county catalogues of open government; no national list was found</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/housing/allocation-process.html">保障性住房分配过程</a> <code>method</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>公开摇号</code></td><td><span lang="zh-CN">公开摇号</span></td><td>public lottery</td><td><code>摇号</code> <code>电脑摇号</code></td></tr><tr><td><code>轮候排序</code></td><td><span lang="zh-CN">轮候排序</span></td><td>order of the waiting list</td><td><code>轮候</code></td></tr><tr><td><code>综合评分</code></td><td><span lang="zh-CN">综合评分</span></td><td>score</td><td><code>评分</code></td></tr><tr><td><code>抽签</code></td><td><span lang="zh-CN">抽签</span></td><td>drawing of lots</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/allocation-method.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const allocationMethod = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  allocationMethod as default
};
