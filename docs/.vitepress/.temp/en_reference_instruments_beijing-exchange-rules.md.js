import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Operating Rules of the China Beijing Equity Exchange for Transferring State-owned Property Rights of Enterprises","description":"Operating Rules of the China Beijing Equity Exchange for Transferring State-owned Property Rights of Enterprises: the provisions held, their force and their dates.","frontmatter":{"title":"Operating Rules of the China Beijing Equity Exchange for Transferring State-owned Property Rights of Enterprises","description":"Operating Rules of the China Beijing Equity Exchange for Transferring State-owned Property Rights of Enterprises: the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/beijing-exchange-rules.md","filePath":"en/reference/instruments/beijing-exchange-rules.md"}');
const _sfc_main = { name: "en/reference/instruments/beijing-exchange-rules.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="operating-rules-of-the-china-beijing-equity-exchange-for-transferring-state-owned-property-rights-of-enterprises" tabindex="-1">Operating Rules of the China Beijing Equity Exchange for Transferring State-owned Property Rights of Enterprises <a class="header-anchor" href="#operating-rules-of-the-china-beijing-equity-exchange-for-transferring-state-owned-property-rights-of-enterprises" aria-label="Link to “Operating Rules of the China Beijing Equity Exchange for Transferring State-owned Property Rights of Enterprises”">​</a></h1><p><span lang="zh-CN">北京产权交易所企业国有产权转让操作规则</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Rank</strong></td><td>Local documents</td></tr><tr><td><strong>In force</strong></td><td>since 2016-06-24</td></tr><tr><td><strong>Id</strong></td><td><code>beijing-exchange-rules</code></td></tr><tr><td><strong>Note</strong></td><td>An exchange&#39;s own rules; the first day is that of Order 32, which they restate.</td></tr></tbody></table><h2 id="bj-6" tabindex="-1">第六条 <a class="header-anchor" href="#bj-6" aria-label="Link to “第六条”">​</a></h2><blockquote><p><span lang="zh-CN">因产权转让导致转让标的企业的实际控制权发生转移的，转让方应当在转让行为获批后10个工作日内，向北交所提交信息预披露申请，进行信息预披露。</span></p></blockquote><p>Where the transfer passes actual control of the target enterprise, the transferor shall apply to the China Beijing Equity Exchange for pre-disclosure within 10 working days after the transfer is approved, and pre-disclose the information.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>bj-6</code></td></tr><tr><td><strong>Force</strong></td><td>must</td></tr><tr><td><strong>Topic</strong></td><td>deadlines</td></tr><tr><td><strong>In force</strong></td><td>since 2016-06-24</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>web page (doczj)</td></tr><tr><td><strong>Note</strong></td><td>restates 32号令 Art.13</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Deadline rules</strong></td><td><a href="/en/reference/rules/bj-6.html">Act within 10 working days of “the transfer is approved” (the transfer passes actual control of the enterprise)</a></td></tr><tr><td><strong>Code</strong></td><td><code>packages/deadlines/src/instruments/beijing-exchange-rules.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;start-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 10,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;transfer-approved&quot;,</span></span>
<span class="line"><span>  &quot;condition&quot;: &quot;actual control passes&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/beijing-exchange-rules.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const beijingExchangeRules = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  beijingExchangeRules as default
};
