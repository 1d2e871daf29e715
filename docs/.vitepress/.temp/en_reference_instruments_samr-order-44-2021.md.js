import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Measures for the List of Serious Violations and Dishonesty in Market Regulation","description":"Measures for the List of Serious Violations and Dishonesty in Market Regulation: the provisions held, their force and their dates.","frontmatter":{"title":"Measures for the List of Serious Violations and Dishonesty in Market Regulation","description":"Measures for the List of Serious Violations and Dishonesty in Market Regulation: the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/samr-order-44-2021.md","filePath":"en/reference/instruments/samr-order-44-2021.md"}');
const _sfc_main = { name: "en/reference/instruments/samr-order-44-2021.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="measures-for-the-list-of-serious-violations-and-dishonesty-in-market-regulation" tabindex="-1">Measures for the List of Serious Violations and Dishonesty in Market Regulation <a class="header-anchor" href="#measures-for-the-list-of-serious-violations-and-dishonesty-in-market-regulation" aria-label="Link to “Measures for the List of Serious Violations and Dishonesty in Market Regulation”">​</a></h1><p><span lang="zh-CN">市场监督管理严重违法失信名单管理办法</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>国家市场监督管理总局令第44号</td></tr><tr><td><strong>Rank</strong></td><td>Departmental rules</td></tr><tr><td><strong>In force</strong></td><td>since 2021-09-01 (second-hand, text not seen)</td></tr><tr><td><strong>Id</strong></td><td><code>samr-order-44-2021</code></td></tr></tbody></table><h2 id="o44-scope" tabindex="-1">第二条 <a class="header-anchor" href="#o44-scope" aria-label="Link to “第二条”">​</a></h2><blockquote><p><span lang="zh-CN">当事人违反法律、行政法规，性质恶劣、情节严重、社会危害较大，受到市场监督管理部门较重行政处罚的，由市场监督管理部门依照本办法规定列入严重违法失信名单，通过国家企业信用信息公示系统公示，并实施相应管理措施。</span></p></blockquote><p>A party that violates laws or administrative regulations in a vile, serious and considerably harmful way and receives a heavier administrative penalty from a market regulation department is entered by that department in the list of serious violations and dishonesty under these Measures, put on public notice in the National Enterprise Credit Information Publicity System, and made subject to the corresponding measures.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>o44-scope</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>blacklists</td></tr><tr><td><strong>In force</strong></td><td>since 2021-09-01</td></tr><tr><td><strong>How it is known</strong></td><td>second-hand, text not seen: press report</td></tr><tr><td><strong>Source</strong></td><td>web pages (report, English copy beginning); procedure from memory</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;list-cause&quot;,</span></span>
<span class="line"><span>  &quot;needs&quot;: [</span></span>
<span class="line"><span>    &quot;violation&quot;,</span></span>
<span class="line"><span>    &quot;heavier penalty&quot;</span></span>
<span class="line"><span>  ],</span></span>
<span class="line"><span>  &quot;heavier&quot;: [</span></span>
<span class="line"><span>    &quot;从重处罚罚款&quot;,</span></span>
<span class="line"><span>    &quot;降低资质等级、吊销许可证件/营业执照&quot;,</span></span>
<span class="line"><span>    &quot;限制开展生产经营活动、责令停产停业、责令关闭、限制从业&quot;,</span></span>
<span class="line"><span>    &quot;其他&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="o44-term" tabindex="-1">（移出） <a class="header-anchor" href="#o44-term" aria-label="Link to “（移出）”">​</a></h2><blockquote><p><span lang="zh-CN">自被列入之日起满三年的，由列入机关移出；满一年且符合条件的，可以申请提前移出</span></p></blockquote><p>Three years after being listed, the party is removed by the department that listed it; after one year, where the conditions are met, it may apply for early removal.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>o44-term</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>blacklists</td></tr><tr><td><strong>In force</strong></td><td>since 2021-09-01</td></tr><tr><td><strong>How it is known</strong></td><td>from memory, text not seen: memory</td></tr><tr><td><strong>Source</strong></td><td>web pages (report, English copy beginning); procedure from memory</td></tr><tr><td><strong>Note</strong></td><td>revision draft published 2025-10; re-check after adoption</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Code</strong></td><td><code>packages/blacklist/src/instruments/market-serious-list-44-2021.ts</code></td></tr><tr><td><strong>Tests</strong></td><td><code>packages/blacklist/test/instruments.test.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publication-term&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 3,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;year&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;duration&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;listed&quot;,</span></span>
<span class="line"><span>  &quot;earlyRemoval&quot;: {</span></span>
<span class="line"><span>    &quot;amount&quot;: 1,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;year&quot;,</span></span>
<span class="line"><span>    &quot;bound&quot;: &quot;min&quot;</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/samr-order-44-2021.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const samrOrder442021 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  samrOrder442021 as default
};
