import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Measures for Repairing Credit Information after Dishonest Conduct Is Corrected (Trial)","description":"Measures for Repairing Credit Information after Dishonest Conduct Is Corrected (Trial): the provisions held, their force and their dates.","frontmatter":{"title":"Measures for Repairing Credit Information after Dishonest Conduct Is Corrected (Trial)","description":"Measures for Repairing Credit Information after Dishonest Conduct Is Corrected (Trial): the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/credit-repair-order-58-2023.md","filePath":"en/reference/instruments/credit-repair-order-58-2023.md"}');
const _sfc_main = { name: "en/reference/instruments/credit-repair-order-58-2023.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="measures-for-repairing-credit-information-after-dishonest-conduct-is-corrected-trial" tabindex="-1">Measures for Repairing Credit Information after Dishonest Conduct Is Corrected (Trial) <a class="header-anchor" href="#measures-for-repairing-credit-information-after-dishonest-conduct-is-corrected-trial" aria-label="Link to “Measures for Repairing Credit Information after Dishonest Conduct Is Corrected (Trial)”">​</a></h1><p><span lang="zh-CN">失信行为纠正后的信用信息修复管理办法（试行）</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>国家发展和改革委员会令第58号</td></tr><tr><td><strong>Rank</strong></td><td>Departmental rules</td></tr><tr><td><strong>In force</strong></td><td>2023-05-01 to 2026-03-31</td></tr><tr><td><strong>Id</strong></td><td><code>credit-repair-order-58-2023</code></td></tr></tbody></table><h2 id="c58-version" tabindex="-1">公布 <a class="header-anchor" href="#c58-version" aria-label="Link to “公布”">​</a></h2><blockquote><p><span lang="zh-CN">《失信行为纠正后的信用信息修复管理办法（试行）》已经2023年1月11日第26次委务会议审议通过，现予公布，自2023年5月1日起施行。</span></p></blockquote><p>The Measures for Repairing Credit Information after Dishonest Conduct Is Corrected (Trial), adopted at the 26th Commission executive meeting on 11 January 2023, are promulgated and take effect on 1 May 2023.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>c58-version</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>blacklists</td></tr><tr><td><strong>In force</strong></td><td>2023-05-01 to 2026-03-31</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>web pages (zs531; creditsx)</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;version&quot;,</span></span>
<span class="line"><span>  &quot;effective&quot;: &quot;2023-05-01&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="c58-terms" tabindex="-1">（公示期限） <a class="header-anchor" href="#c58-terms" aria-label="Link to “（公示期限）”">​</a></h2><blockquote><p><span lang="zh-CN">对于列入行政处罚信息公示的，最短公示期为三个月，最长公示期为三年。</span></p></blockquote><p>For entries in the public notice of administrative penalty information, the shortest public notice is three months and the longest three years.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>c58-terms</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>blacklists</td></tr><tr><td><strong>In force</strong></td><td>2023-05-01 to 2026-03-31</td></tr><tr><td><strong>How it is known</strong></td><td>second-hand, text not seen: guide of the Shenzhen construction bureau applying the order</td></tr><tr><td><strong>Source</strong></td><td>web page (Shenzhen construction bureau credit-repair guide)</td></tr><tr><td><strong>Note</strong></td><td>the guide names 特种设备、安全生产、消防 (one year); 食品、药品 in that list are from memory; the clock starts when the penalty decision is made</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Code</strong></td><td><code>packages/blacklist/src/instruments/credit-repair-order-58-2023.ts</code> <code>packages/law/src/data/chain-rows.ts</code></td></tr><tr><td><strong>Tests</strong></td><td><code>packages/blacklist/test/instruments.test.ts</code> <code>packages/blacklist/test/publication-term.test.ts</code> <code>packages/law/test/versions.test.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publication-term&quot;,</span></span>
<span class="line"><span>  &quot;min&quot;: {</span></span>
<span class="line"><span>    &quot;amount&quot;: 3,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;month&quot;</span></span>
<span class="line"><span>  },</span></span>
<span class="line"><span>  &quot;max&quot;: {</span></span>
<span class="line"><span>    &quot;amount&quot;: 3,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;year&quot;</span></span>
<span class="line"><span>  },</span></span>
<span class="line"><span>  &quot;sectorMin&quot;: {</span></span>
<span class="line"><span>    &quot;sectors&quot;: [</span></span>
<span class="line"><span>      &quot;食品&quot;,</span></span>
<span class="line"><span>      &quot;药品&quot;,</span></span>
<span class="line"><span>      &quot;特种设备&quot;,</span></span>
<span class="line"><span>      &quot;安全生产&quot;,</span></span>
<span class="line"><span>      &quot;消防&quot;</span></span>
<span class="line"><span>    ],</span></span>
<span class="line"><span>    &quot;amount&quot;: 1,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;year&quot;</span></span>
<span class="line"><span>  },</span></span>
<span class="line"><span>  &quot;start&quot;: &quot;penalty decision made&quot;,</span></span>
<span class="line"><span>  &quot;earlyStop&quot;: &quot;on application after the minimum term&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/credit-repair-order-58-2023.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const creditRepairOrder582023 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  creditRepairOrder582023 as default
};
