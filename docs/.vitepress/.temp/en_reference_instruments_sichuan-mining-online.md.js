import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Sichuan Rules for Online Trading in the Grant of Mining Rights","description":"Sichuan Rules for Online Trading in the Grant of Mining Rights: the provisions held, their force and their dates.","frontmatter":{"title":"Sichuan Rules for Online Trading in the Grant of Mining Rights","description":"Sichuan Rules for Online Trading in the Grant of Mining Rights: the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/sichuan-mining-online.md","filePath":"en/reference/instruments/sichuan-mining-online.md"}');
const _sfc_main = { name: "en/reference/instruments/sichuan-mining-online.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="sichuan-rules-for-online-trading-in-the-grant-of-mining-rights" tabindex="-1">Sichuan Rules for Online Trading in the Grant of Mining Rights <a class="header-anchor" href="#sichuan-rules-for-online-trading-in-the-grant-of-mining-rights" aria-label="Link to “Sichuan Rules for Online Trading in the Grant of Mining Rights”">​</a></h1><p><span lang="zh-CN">四川省矿业权出让网上交易规则</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Rank</strong></td><td>Local documents</td></tr><tr><td><strong>In force</strong></td><td>since 2020-01-01 (from memory, text not seen)</td></tr><tr><td><strong>Id</strong></td><td><code>sichuan-mining-online</code></td></tr><tr><td><strong>Note</strong></td><td>Issued by the Sichuan Department of Natural Resources and others; document number not seen.</td></tr></tbody></table><h2 id="sz-mining" tabindex="-1">（交易规则） <a class="header-anchor" href="#sz-mining" aria-label="Link to “（交易规则）”">​</a></h2><blockquote><p><span lang="zh-CN">矿业权交易机构应当在交易确认生效后5个工作日内对信息进行公示，公示期不得少于10个工作日。</span></p></blockquote><p>The mining rights trading institution shall put the information on public notice within 5 working days after the transaction confirmation takes effect; the public notice may not be shorter than 10 working days.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>sz-mining</code></td></tr><tr><td><strong>Force</strong></td><td>must</td></tr><tr><td><strong>Topic</strong></td><td>deadlines</td></tr><tr><td><strong>In force</strong></td><td>since 2020-01-01</td></tr><tr><td><strong>How it is known</strong></td><td>second-hand, text not seen: press summary</td></tr><tr><td><strong>Source</strong></td><td>web page (press summary)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Deadline rules</strong></td><td><a href="/en/reference/rules/sz-mining.html">Publish within 5 working days of “the award notice is sent or the deal confirmation signed”</a><br><a href="/en/reference/rules/sz-mining/publicity.html">Public notice for at least 10 working days from “it is published”</a><br><a href="/en/reference/rules/sz-mining/notice.html">At least 20 working days before “the tender, auction or listing begins”</a><br><a href="/en/reference/rules/sz-mining/listing.html">Announce or disclose for at least 10 working days from “the listing begins”</a><br><a href="/en/reference/rules/sz-mining/confirmation.html">Act within 3 working days of “online bidding ends”</a></td></tr><tr><td><strong>Code</strong></td><td><code>packages/deadlines/src/instruments/sichuan-mining-online.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publish-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 5,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;deal-confirmation-effective&quot;,</span></span>
<span class="line"><span>  &quot;publicity&quot;: {</span></span>
<span class="line"><span>    &quot;amount&quot;: 10,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>    &quot;bound&quot;: &quot;min&quot;</span></span>
<span class="line"><span>  },</span></span>
<span class="line"><span>  &quot;also&quot;: [</span></span>
<span class="line"><span>    {</span></span>
<span class="line"><span>      &quot;case&quot;: &quot;notice&quot;,</span></span>
<span class="line"><span>      &quot;amount&quot;: 20,</span></span>
<span class="line"><span>      &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>      &quot;direction&quot;: &quot;before&quot;</span></span>
<span class="line"><span>    },</span></span>
<span class="line"><span>    {</span></span>
<span class="line"><span>      &quot;case&quot;: &quot;online listing&quot;,</span></span>
<span class="line"><span>      &quot;amount&quot;: 10,</span></span>
<span class="line"><span>      &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>      &quot;bound&quot;: &quot;min&quot;</span></span>
<span class="line"><span>    },</span></span>
<span class="line"><span>    {</span></span>
<span class="line"><span>      &quot;case&quot;: &quot;sign confirmation&quot;,</span></span>
<span class="line"><span>      &quot;amount&quot;: 3,</span></span>
<span class="line"><span>      &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>      &quot;trigger&quot;: &quot;next day of bidding end&quot;</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/sichuan-mining-online.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sichuanMiningOnline = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sichuanMiningOnline as default
};
