import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules for Trading Mining Rights (Trial)","description":"Rules for Trading Mining Rights (Trial): the provisions held, their force and their dates.","frontmatter":{"title":"Rules for Trading Mining Rights (Trial)","description":"Rules for Trading Mining Rights (Trial): the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/mineral-trading-rules-2011.md","filePath":"en/reference/instruments/mineral-trading-rules-2011.md"}');
const _sfc_main = { name: "en/reference/instruments/mineral-trading-rules-2011.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-for-trading-mining-rights-trial" tabindex="-1">Rules for Trading Mining Rights (Trial) <a class="header-anchor" href="#rules-for-trading-mining-rights-trial" aria-label="Link to “Rules for Trading Mining Rights (Trial)”">​</a></h1><p><span lang="zh-CN">矿业权交易规则（试行）</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>国土资发〔2011〕242号</td></tr><tr><td><strong>Rank</strong></td><td>Normative documents</td></tr><tr><td><strong>In force</strong></td><td>2012-03-01 to 2017-09-17 (second-hand, text not seen)</td></tr><tr><td><strong>Id</strong></td><td><code>mineral-trading-rules-2011</code></td></tr></tbody></table><h2 id="mi11-notice" tabindex="-1">（公告） <a class="header-anchor" href="#mi11-notice" aria-label="Link to “（公告）”">​</a></h2><blockquote><p><span lang="zh-CN">以招标方式出让转让矿业权的，应在投标截止日30日前发布公告，以拍卖、挂牌方式出让转让矿业权的，应在公开拍卖日或挂牌起始日20日前发布公告。</span></p></blockquote><p>Where a mining right is granted or transferred by tender, the announcement shall be published 30 days before the bid deadline; by auction or listing, 20 days before the day of the auction or of the beginning of the listing.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>mi11-notice</code></td></tr><tr><td><strong>Force</strong></td><td>must</td></tr><tr><td><strong>Topic</strong></td><td>deadlines</td></tr><tr><td><strong>In force</strong></td><td>2012-03-01 to 2017-09-17</td></tr><tr><td><strong>How it is known</strong></td><td>second-hand, text not seen: press report of 2012-02-01</td></tr><tr><td><strong>Source</strong></td><td>web page (flashsim repost)</td></tr><tr><td><strong>Note</strong></td><td>natural days; the end date is the day before the 2017 rules were published (placeholder)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Deadline rules</strong></td><td><a href="/en/reference/rules/mi11-notice.html">At least 20 days before “the tender, auction or listing begins” (by auction or listing)</a><br><a href="/en/reference/rules/mi11-notice/tender.html">At least 30 days before “the deadline for bids” (by tender)</a></td></tr><tr><td><strong>Code</strong></td><td><code>packages/deadlines/src/data/procedures.ts</code> <code>packages/deadlines/src/instruments/mineral-trading-rules-2011.ts</code> <code>packages/law/src/data/chain-rows.ts</code> <code>packages/law/src/data/triggers-mining.ts</code></td></tr><tr><td><strong>Tests</strong></td><td><code>packages/deadlines/test/lookups.test.ts</code> <code>packages/deadlines/test/misuse.test.ts</code> <code>packages/deadlines/test/plan-timeline.test.ts</code> <code>packages/law/test/cite.test.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;lead-time&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 20,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;min&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;before&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;auction-day/listing-start&quot;,</span></span>
<span class="line"><span>  &quot;also&quot;: [</span></span>
<span class="line"><span>    {</span></span>
<span class="line"><span>      &quot;case&quot;: &quot;tender&quot;,</span></span>
<span class="line"><span>      &quot;amount&quot;: 30,</span></span>
<span class="line"><span>      &quot;unit&quot;: &quot;day&quot;,</span></span>
<span class="line"><span>      &quot;direction&quot;: &quot;before&quot;,</span></span>
<span class="line"><span>      &quot;trigger&quot;: &quot;bid-deadline&quot;</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/mineral-trading-rules-2011.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mineralTradingRules2011 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mineralTradingRules2011 as default
};
