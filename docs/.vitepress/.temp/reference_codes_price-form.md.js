import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"价款形式代码","description":"代码表 price-form：价款形式代码。","frontmatter":{"title":"价款形式代码","description":"代码表 price-form：价款形式代码。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/price-form.md","filePath":"reference/codes/price-form.md"}');
const _sfc_main = { name: "reference/codes/price-form.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="价款形式代码" tabindex="-1">价款形式代码 <a class="header-anchor" href="#价款形式代码" aria-label="“价款形式代码”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>price-form</code></td></tr><tr><td><strong>状态</strong></td><td>封闭：表外的值不通过</td></tr><tr><td><strong>出处</strong></td><td>public resource trading platform data specification, as checked by the Fujian V4 platform</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/procurement/announcement.html">采购项目公告</a> <code>priceForm</code><br><a href="/reference/items/procurement/result.html">采购结果</a> <code>awards[].priceForm</code><br><a href="/reference/items/procurement/contract.html">采购合同</a> <code>priceForm</code><br><a href="/reference/items/property/project.html">产权交易项目信息</a> <code>priceForm</code><br><a href="/reference/items/property/transfer-price.html">产权转让价格</a> <code>priceForm</code><br><a href="/reference/items/property/transaction-price.html">产权交易价格</a> <code>priceForm</code><br><a href="/reference/items/construction/candidates.html">中标候选人</a> <code>candidates[].priceForm</code><br><a href="/reference/items/construction/award.html">中标结果</a> <code>priceForm</code><br><a href="/reference/items/construction/contract.html">合同订立</a> <code>priceForm</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>1</code></td><td><span lang="zh-CN">金额</span></td><td>amount</td><td></td></tr><tr><td><code>2</code></td><td><span lang="zh-CN">费率/比率/优惠率/合格率等</span></td><td>rate</td><td><code>费率</code> <code>比率</code> <code>优惠率</code> <code>合格率</code> <code>下浮率</code></td></tr><tr><td><code>3</code></td><td><span lang="zh-CN">单价</span></td><td>unit price</td><td></td></tr><tr><td><code>9</code></td><td><span lang="zh-CN">其他形式</span></td><td>other form</td><td><code>其他</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/price-form.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const priceForm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  priceForm as default
};
