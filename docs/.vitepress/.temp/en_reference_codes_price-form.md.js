import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"form of the price","description":"Code list price-form: form of the price.","frontmatter":{"title":"form of the price","description":"Code list price-form: form of the price.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/price-form.md","filePath":"en/reference/codes/price-form.md"}');
const _sfc_main = { name: "en/reference/codes/price-form.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="form-of-the-price" tabindex="-1">form of the price <a class="header-anchor" href="#form-of-the-price" aria-label="Link to “form of the price”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>price-form</code></td></tr><tr><td><strong>State</strong></td><td>closed: any other value fails</td></tr><tr><td><strong>Source</strong></td><td>public resource trading platform data specification, as checked by the Fujian V4 platform</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/procurement/announcement.html">Procurement project announcement</a> <code>priceForm</code><br><a href="/en/reference/items/procurement/result.html">Procurement result</a> <code>awards[].priceForm</code><br><a href="/en/reference/items/procurement/contract.html">Procurement contract</a> <code>priceForm</code><br><a href="/en/reference/items/property/project.html">Property rights transaction project</a> <code>priceForm</code><br><a href="/en/reference/items/property/transfer-price.html">Transfer price</a> <code>priceForm</code><br><a href="/en/reference/items/property/transaction-price.html">Transaction price</a> <code>priceForm</code><br><a href="/en/reference/items/construction/candidates.html">Candidates</a> <code>candidates[].priceForm</code><br><a href="/en/reference/items/construction/award.html">Award result</a> <code>priceForm</code><br><a href="/en/reference/items/construction/contract.html">Contract formation</a> <code>priceForm</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>1</code></td><td><span lang="zh-CN">金额</span></td><td>amount</td><td></td></tr><tr><td><code>2</code></td><td><span lang="zh-CN">费率/比率/优惠率/合格率等</span></td><td>rate</td><td><code>费率</code> <code>比率</code> <code>优惠率</code> <code>合格率</code> <code>下浮率</code></td></tr><tr><td><code>3</code></td><td><span lang="zh-CN">单价</span></td><td>unit price</td><td></td></tr><tr><td><code>9</code></td><td><span lang="zh-CN">其他形式</span></td><td>other form</td><td><code>其他</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/price-form.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const priceForm = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  priceForm as default
};
