import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"procurement method","description":"Code list procurement-method: procurement method.","frontmatter":{"title":"procurement method","description":"Code list procurement-method: procurement method.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/procurement-method.md","filePath":"en/reference/codes/procurement-method.md"}');
const _sfc_main = { name: "en/reference/codes/procurement-method.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="procurement-method" tabindex="-1">procurement method <a class="header-anchor" href="#procurement-method" aria-label="Link to “procurement method”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>procurement-method</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>政府采购法 article 26; 财库 rules of 2014 and 2022; wording of notices on ccgp.gov.cn</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/procurement/announcement.html">Procurement project announcement</a> <code>method</code><br><a href="/en/reference/items/procurement/documents.html">Procurement documents</a> <code>method</code><br><a href="/en/reference/items/procurement/result.html">Procurement result</a> <code>method</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>公开招标</code></td><td><span lang="zh-CN">公开招标</span></td><td>open tender</td><td></td></tr><tr><td><code>邀请招标</code></td><td><span lang="zh-CN">邀请招标</span></td><td>invited tender</td><td></td></tr><tr><td><code>竞争性谈判</code></td><td><span lang="zh-CN">竞争性谈判</span></td><td>competitive negotiation</td><td><code>谈判</code></td></tr><tr><td><code>竞争性磋商</code></td><td><span lang="zh-CN">竞争性磋商</span></td><td>competitive consultation</td><td><code>磋商</code></td></tr><tr><td><code>单一来源</code></td><td><span lang="zh-CN">单一来源采购</span></td><td>single source</td><td></td></tr><tr><td><code>询价</code></td><td><span lang="zh-CN">询价</span></td><td>price inquiry</td><td><code>询价采购</code></td></tr><tr><td><code>框架协议</code></td><td><span lang="zh-CN">框架协议采购</span></td><td>framework agreement</td><td><code>协议供货</code></td></tr><tr><td><code>电子竞价</code></td><td><span lang="zh-CN">电子竞价</span></td><td>electronic bidding (local)</td><td><code>网上竞价</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/procurement-method.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const procurementMethod = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  procurementMethod as default
};
