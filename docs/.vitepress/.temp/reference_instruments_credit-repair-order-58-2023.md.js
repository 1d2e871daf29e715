import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"失信行为纠正后的信用信息修复管理办法（试行）","description":"失信行为纠正后的信用信息修复管理办法（试行）：收录的条文、效力用语和施行日期。","frontmatter":{"title":"失信行为纠正后的信用信息修复管理办法（试行）","description":"失信行为纠正后的信用信息修复管理办法（试行）：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/credit-repair-order-58-2023.md","filePath":"reference/instruments/credit-repair-order-58-2023.md"}');
const _sfc_main = { name: "reference/instruments/credit-repair-order-58-2023.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="失信行为纠正后的信用信息修复管理办法-试行" tabindex="-1">失信行为纠正后的信用信息修复管理办法（试行） <a class="header-anchor" href="#失信行为纠正后的信用信息修复管理办法-试行" aria-label="“失信行为纠正后的信用信息修复管理办法（试行）”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>国家发展和改革委员会令第58号</td></tr><tr><td><strong>位阶</strong></td><td>部门规章</td></tr><tr><td><strong>施行</strong></td><td>2023-05-01 至 2026-03-31</td></tr><tr><td><strong>编号</strong></td><td><code>credit-repair-order-58-2023</code></td></tr></tbody></table><h2 id="c58-version" tabindex="-1">公布 <a class="header-anchor" href="#c58-version" aria-label="“公布”的链接">​</a></h2><blockquote><p><span lang="zh-CN">《失信行为纠正后的信用信息修复管理办法（试行）》已经2023年1月11日第26次委务会议审议通过，现予公布，自2023年5月1日起施行。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>c58-version</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>失信名单</td></tr><tr><td><strong>施行</strong></td><td>2023-05-01 至 2026-03-31</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web pages (zs531; creditsx)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;version&quot;,</span></span>
<span class="line"><span>  &quot;effective&quot;: &quot;2023-05-01&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="c58-terms" tabindex="-1">（公示期限） <a class="header-anchor" href="#c58-terms" aria-label="“（公示期限）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">对于列入行政处罚信息公示的，最短公示期为三个月，最长公示期为三年。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>c58-terms</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>失信名单</td></tr><tr><td><strong>施行</strong></td><td>2023-05-01 至 2026-03-31</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：guide of the Shenzhen construction bureau applying the order</td></tr><tr><td><strong>出处</strong></td><td>web page (Shenzhen construction bureau credit-repair guide)</td></tr><tr><td><strong>备注</strong></td><td>the guide names 特种设备、安全生产、消防 (one year); 食品、药品 in that list are from memory; the clock starts when the penalty decision is made</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>代码</strong></td><td><code>packages/blacklist/src/instruments/credit-repair-order-58-2023.ts</code> <code>packages/law/src/data/chain-rows.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/blacklist/test/instruments.test.ts</code> <code>packages/blacklist/test/publication-term.test.ts</code> <code>packages/law/test/versions.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
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
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/credit-repair-order-58-2023.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const creditRepairOrder582023 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  creditRepairOrder582023 as default
};
