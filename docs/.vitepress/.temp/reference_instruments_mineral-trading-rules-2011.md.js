import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"矿业权交易规则（试行）","description":"矿业权交易规则（试行）：收录的条文、效力用语和施行日期。","frontmatter":{"title":"矿业权交易规则（试行）","description":"矿业权交易规则（试行）：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/mineral-trading-rules-2011.md","filePath":"reference/instruments/mineral-trading-rules-2011.md"}');
const _sfc_main = { name: "reference/instruments/mineral-trading-rules-2011.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="矿业权交易规则-试行" tabindex="-1">矿业权交易规则（试行） <a class="header-anchor" href="#矿业权交易规则-试行" aria-label="“矿业权交易规则（试行）”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>国土资发〔2011〕242号</td></tr><tr><td><strong>位阶</strong></td><td>规范性文件</td></tr><tr><td><strong>施行</strong></td><td>2012-03-01 至 2017-09-17（转述，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>mineral-trading-rules-2011</code></td></tr></tbody></table><h2 id="mi11-notice" tabindex="-1">（公告） <a class="header-anchor" href="#mi11-notice" aria-label="“（公告）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">以招标方式出让转让矿业权的，应在投标截止日30日前发布公告，以拍卖、挂牌方式出让转让矿业权的，应在公开拍卖日或挂牌起始日20日前发布公告。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>mi11-notice</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2012-03-01 至 2017-09-17</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：press report of 2012-02-01</td></tr><tr><td><strong>出处</strong></td><td>web page (flashsim repost)</td></tr><tr><td><strong>备注</strong></td><td>natural days; the end date is the day before the 2017 rules were published (placeholder)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/mi11-notice.html">投标、拍卖或者挂牌开始前至少 20 日（以拍卖、挂牌方式）</a><br><a href="/reference/rules/mi11-notice/tender.html">投标截止前至少 30 日（以招标方式）</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/data/procedures.ts</code> <code>packages/deadlines/src/instruments/mineral-trading-rules-2011.ts</code> <code>packages/law/src/data/chain-rows.ts</code> <code>packages/law/src/data/triggers-mining.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/deadlines/test/lookups.test.ts</code> <code>packages/deadlines/test/misuse.test.ts</code> <code>packages/deadlines/test/plan-timeline.test.ts</code> <code>packages/law/test/cite.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
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
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/mineral-trading-rules-2011.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mineralTradingRules2011 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mineralTradingRules2011 as default
};
