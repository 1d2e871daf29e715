import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"土地供应方式","description":"代码表 land-supply-mode：土地供应方式。","frontmatter":{"title":"土地供应方式","description":"代码表 land-supply-mode：土地供应方式。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/land-supply-mode.md","filePath":"reference/codes/land-supply-mode.md"}');
const _sfc_main = { name: "reference/codes/land-supply-mode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="土地供应方式" tabindex="-1">土地供应方式 <a class="header-anchor" href="#土地供应方式" aria-label="“土地供应方式”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>land-supply-mode</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>landchina.com dictionary of supply modes, digits as \`also\`</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/land/supply-plan.html">土地供应计划</a> <code>bySupplyMode[].mode</code><br><a href="/reference/items/land/grant-announcement.html">国有土地使用权出让公告</a> <code>supplyMode</code><br><a href="/reference/items/land/supply-result.html">土地供应结果</a> <code>supplyMode</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>划拨</code></td><td><span lang="zh-CN">划拨</span></td><td>allocation</td><td><code>1</code> <code>划拨供地</code> <code>行政划拨</code></td></tr><tr><td><code>招拍挂出让</code></td><td><span lang="zh-CN">招拍挂出让</span></td><td>grant by tender, auction or listing</td><td><code>2</code> <code>招拍挂</code></td></tr><tr><td><code>招标出让</code></td><td><span lang="zh-CN">招标出让</span></td><td>grant by tender</td><td><code>21</code> <code>招标</code></td></tr><tr><td><code>拍卖出让</code></td><td><span lang="zh-CN">拍卖出让</span></td><td>grant by auction</td><td><code>22</code> <code>拍卖</code></td></tr><tr><td><code>挂牌出让</code></td><td><span lang="zh-CN">挂牌出让</span></td><td>grant by listing</td><td><code>23</code> <code>挂牌</code></td></tr><tr><td><code>协议出让</code></td><td><span lang="zh-CN">协议出让</span></td><td>grant by agreement</td><td><code>3</code> <code>协议</code></td></tr><tr><td><code>租赁</code></td><td><span lang="zh-CN">租赁</span></td><td>lease</td><td><code>4</code></td></tr><tr><td><code>作价出资或入股</code></td><td><span lang="zh-CN">作价出资或入股</span></td><td>contribution in kind</td><td><code>5</code></td></tr><tr><td><code>授权经营</code></td><td><span lang="zh-CN">授权经营</span></td><td>authorised operation</td><td><code>6</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/land-supply-mode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const landSupplyMode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  landSupplyMode as default
};
