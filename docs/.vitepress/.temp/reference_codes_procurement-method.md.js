import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"采购方式","description":"代码表 procurement-method：采购方式。","frontmatter":{"title":"采购方式","description":"代码表 procurement-method：采购方式。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/procurement-method.md","filePath":"reference/codes/procurement-method.md"}');
const _sfc_main = { name: "reference/codes/procurement-method.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="采购方式" tabindex="-1">采购方式 <a class="header-anchor" href="#采购方式" aria-label="“采购方式”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>procurement-method</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>政府采购法 article 26; 财库 rules of 2014 and 2022; wording of notices on ccgp.gov.cn</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/procurement/announcement.html">采购项目公告</a> <code>method</code><br><a href="/reference/items/procurement/documents.html">采购文件</a> <code>method</code><br><a href="/reference/items/procurement/result.html">采购结果</a> <code>method</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>公开招标</code></td><td><span lang="zh-CN">公开招标</span></td><td>open tender</td><td></td></tr><tr><td><code>邀请招标</code></td><td><span lang="zh-CN">邀请招标</span></td><td>invited tender</td><td></td></tr><tr><td><code>竞争性谈判</code></td><td><span lang="zh-CN">竞争性谈判</span></td><td>competitive negotiation</td><td><code>谈判</code></td></tr><tr><td><code>竞争性磋商</code></td><td><span lang="zh-CN">竞争性磋商</span></td><td>competitive consultation</td><td><code>磋商</code></td></tr><tr><td><code>单一来源</code></td><td><span lang="zh-CN">单一来源采购</span></td><td>single source</td><td></td></tr><tr><td><code>询价</code></td><td><span lang="zh-CN">询价</span></td><td>price inquiry</td><td><code>询价采购</code></td></tr><tr><td><code>框架协议</code></td><td><span lang="zh-CN">框架协议采购</span></td><td>framework agreement</td><td><code>协议供货</code></td></tr><tr><td><code>电子竞价</code></td><td><span lang="zh-CN">电子竞价</span></td><td>electronic bidding (local)</td><td><code>网上竞价</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/procurement-method.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const procurementMethod = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  procurementMethod as default
};
