import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules for Trading Mining Rights","description":"Rules for Trading Mining Rights: the provisions held, their force and their dates.","frontmatter":{"title":"Rules for Trading Mining Rights","description":"Rules for Trading Mining Rights: the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/mineral-trading-rules-2017.md","filePath":"en/reference/instruments/mineral-trading-rules-2017.md"}');
const _sfc_main = { name: "en/reference/instruments/mineral-trading-rules-2017.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-for-trading-mining-rights" tabindex="-1">Rules for Trading Mining Rights <a class="header-anchor" href="#rules-for-trading-mining-rights" aria-label="Link to “Rules for Trading Mining Rights”">​</a></h1><p><span lang="zh-CN">矿业权交易规则</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>国土资规〔2017〕7号</td></tr><tr><td><strong>Rank</strong></td><td>Normative documents</td></tr><tr><td><strong>In force</strong></td><td>2017-09-18 to 2023-01-02 (from memory, text not seen)</td></tr><tr><td><strong>Id</strong></td><td><code>mineral-trading-rules-2017</code></td></tr></tbody></table><h2 id="mi17-27" tabindex="-1">第二十七条 <a class="header-anchor" href="#mi17-27" aria-label="Link to “第二十七条”">​</a></h2><blockquote><p><span lang="zh-CN">（一）公示公开期间出让的矿业权权属争议尚未解决；</span></p></blockquote><p>(1) a dispute over title to the mining right granted during public notice and disclosure is not yet settled;</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>mi17-27</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>deadlines</td></tr><tr><td><strong>In force</strong></td><td>2017-09-18 to 2023-01-02</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of part of the text</td></tr><tr><td><strong>Source</strong></td><td>web page (part of the 2017 rules)</td></tr><tr><td><strong>Note</strong></td><td>published 2017-09-18 (placeholder start), valid five years; replaced by 自然资规〔2023〕1号, whose placeholder start ends this row</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Code</strong></td><td><code>packages/deadlines/src/waivers.ts</code> <code>packages/law/src/data/chain-rows.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;suspend-trade&quot;,</span></span>
<span class="line"><span>  &quot;grounds&quot;: [</span></span>
<span class="line"><span>    &quot;title dispute open during publicity&quot;,</span></span>
<span class="line"><span>    &quot;unresolved mining violation or unexecuted penalty&quot;,</span></span>
<span class="line"><span>    &quot;force majeure&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/mineral-trading-rules-2017.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mineralTradingRules2017 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mineralTradingRules2017 as default
};
