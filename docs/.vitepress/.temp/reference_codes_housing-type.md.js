import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"保障性住房类型","description":"代码表 housing-type：保障性住房类型。","frontmatter":{"title":"保障性住房类型","description":"代码表 housing-type：保障性住房类型。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/housing-type.md","filePath":"reference/codes/housing-type.md"}');
const _sfc_main = { name: "reference/codes/housing-type.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="保障性住房类型" tabindex="-1">保障性住房类型 <a class="header-anchor" href="#保障性住房类型" aria-label="“保障性住房类型”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>housing-type</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>suggested, after 97号 and county catalogues of open government; no national list was found</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/housing/construction-scheme.html">城镇保障性安居工程规划建设方案</a> <code>byType[].housingType</code><br><a href="/reference/items/housing/allocation-recipients.html">保障性住房分配对象</a> <code>housingType</code><br><a href="/reference/items/housing/allocation-stock.html">保障性住房分配房源</a> <code>housingType</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>公共租赁住房</code></td><td><span lang="zh-CN">公共租赁住房</span></td><td>public rental housing</td><td><code>公租房</code></td></tr><tr><td><code>廉租住房</code></td><td><span lang="zh-CN">廉租住房</span></td><td>low-rent housing (until 2013)</td><td><code>廉租房</code></td></tr><tr><td><code>保障性租赁住房</code></td><td><span lang="zh-CN">保障性租赁住房</span></td><td>subsidised rental housing</td><td><code>保租房</code></td></tr><tr><td><code>配售型保障性住房</code></td><td><span lang="zh-CN">配售型保障性住房</span></td><td>housing for sale</td><td><code>配售型保障房</code></td></tr><tr><td><code>共有产权住房</code></td><td><span lang="zh-CN">共有产权住房</span></td><td>shared-ownership housing</td><td><code>共有产权</code> <code>共有产权房</code></td></tr><tr><td><code>经济适用住房</code></td><td><span lang="zh-CN">经济适用住房</span></td><td>economical housing</td><td><code>经适房</code> <code>经济适用房</code></td></tr><tr><td><code>棚户区改造</code></td><td><span lang="zh-CN">棚户区改造</span></td><td>renewal of shanty areas</td><td><code>棚改</code> <code>棚改安置住房</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/housing-type.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const housingType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  housingType as default
};
