import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"信用修复管理办法","description":"信用修复管理办法：收录的条文、效力用语和施行日期。","frontmatter":{"title":"信用修复管理办法","description":"信用修复管理办法：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/credit-repair-order-36-2025.md","filePath":"reference/instruments/credit-repair-order-36-2025.md"}');
const _sfc_main = { name: "reference/instruments/credit-repair-order-36-2025.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="信用修复管理办法" tabindex="-1">信用修复管理办法 <a class="header-anchor" href="#信用修复管理办法" aria-label="“信用修复管理办法”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>国家发展和改革委员会令2025年第36号</td></tr><tr><td><strong>位阶</strong></td><td>部门规章</td></tr><tr><td><strong>施行</strong></td><td>2026-04-01 起</td></tr><tr><td><strong>编号</strong></td><td><code>credit-repair-order-36-2025</code></td></tr></tbody></table><h2 id="c36-2" tabindex="-1">第二条 <a class="header-anchor" href="#c36-2" aria-label="“第二条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">信用主体依法享有信用修复的权利。除法律、法规或党中央、国务院政策文件明确规定不可修复的情形外，满足相关条件的信用主体均可按要求申请信用修复。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>c36-2</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>失信名单</td></tr><tr><td><strong>施行</strong></td><td>2026-04-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web pages (toubiaole; law-lib; 财联社 and other press)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>代码</strong></td><td><code>packages/blacklist/src/check-entry.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;repair-right&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="c36-3" tabindex="-1">第三条 <a class="header-anchor" href="#c36-3" aria-label="“第三条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">是指信用主体为积极改善自身信用状况，在纠正失信行为、履行相关义务后，有关方面按照规定终止公示、停止共享和使用失信信息，同步依法依规解除失信惩戒措施的活动。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>c36-3</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>失信名单</td></tr><tr><td><strong>施行</strong></td><td>2026-04-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web pages (toubiaole; law-lib; 财联社 and other press)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;repair-effect&quot;,</span></span>
<span class="line"><span>  &quot;effects&quot;: [</span></span>
<span class="line"><span>    &quot;stop-publication&quot;,</span></span>
<span class="line"><span>    &quot;stop-sharing-and-use&quot;,</span></span>
<span class="line"><span>    &quot;lift-sanctions&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="c36-4" tabindex="-1">第四条 <a class="header-anchor" href="#c36-4" aria-label="“第四条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">包括严重失信主体名单信息、行政处罚信息、异常名录信息和其他失信信息。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>c36-4</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>失信名单</td></tr><tr><td><strong>施行</strong></td><td>2026-04-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web pages (toubiaole; law-lib; 财联社 and other press)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;categories&quot;,</span></span>
<span class="line"><span>  &quot;values&quot;: [</span></span>
<span class="line"><span>    &quot;严重失信主体名单信息&quot;,</span></span>
<span class="line"><span>    &quot;行政处罚信息&quot;,</span></span>
<span class="line"><span>    &quot;异常名录信息&quot;,</span></span>
<span class="line"><span>    &quot;其他失信信息&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="c36-terms" tabindex="-1">（分类和公示期限） <a class="header-anchor" href="#c36-terms" aria-label="“（分类和公示期限）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">公示期限自司法、行政公务文书认定之日起开始计算。轻微失信信息原则上不予公示；行业主管部门认为确有必要公示的，公示期最长不超过3个月，且法定责任履行完毕即可申请修复。一般失信信息的最短公示期为3个月，最长为1年。严重失信信息的最短公示期为1年，最长为3年。最短公示期届满后，信用主体方可按规定申请信用修复。最长公示期届满后，相关信息自动停止公示。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>c36-terms</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>失信名单</td></tr><tr><td><strong>施行</strong></td><td>2026-04-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：press report of the measure</td></tr><tr><td><strong>出处</strong></td><td>web pages (toubiaole; law-lib; 财联社 and other press)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>代码</strong></td><td><code>packages/blacklist/src/instruments/credit-repair-order-36-2025.ts</code> <code>packages/law/src/data/chain-rows.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/blacklist/test/instruments.test.ts</code> <code>packages/blacklist/test/publication-term.test.ts</code> <code>packages/blacklist/test/replay.test.ts</code> <code>packages/law/test/versions.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publication-term&quot;,</span></span>
<span class="line"><span>  &quot;start&quot;: &quot;date of the judicial or administrative document&quot;,</span></span>
<span class="line"><span>  &quot;classes&quot;: {</span></span>
<span class="line"><span>    &quot;minor&quot;: {</span></span>
<span class="line"><span>      &quot;publish&quot;: &quot;not as a rule&quot;,</span></span>
<span class="line"><span>      &quot;max&quot;: {</span></span>
<span class="line"><span>        &quot;amount&quot;: 3,</span></span>
<span class="line"><span>        &quot;unit&quot;: &quot;month&quot;</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    },</span></span>
<span class="line"><span>    &quot;general&quot;: {</span></span>
<span class="line"><span>      &quot;min&quot;: {</span></span>
<span class="line"><span>        &quot;amount&quot;: 3,</span></span>
<span class="line"><span>        &quot;unit&quot;: &quot;month&quot;</span></span>
<span class="line"><span>      },</span></span>
<span class="line"><span>      &quot;max&quot;: {</span></span>
<span class="line"><span>        &quot;amount&quot;: 1,</span></span>
<span class="line"><span>        &quot;unit&quot;: &quot;year&quot;</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    },</span></span>
<span class="line"><span>    &quot;serious&quot;: {</span></span>
<span class="line"><span>      &quot;min&quot;: {</span></span>
<span class="line"><span>        &quot;amount&quot;: 1,</span></span>
<span class="line"><span>        &quot;unit&quot;: &quot;year&quot;</span></span>
<span class="line"><span>      },</span></span>
<span class="line"><span>      &quot;max&quot;: {</span></span>
<span class="line"><span>        &quot;amount&quot;: 3,</span></span>
<span class="line"><span>        &quot;unit&quot;: &quot;year&quot;</span></span>
<span class="line"><span>      }</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  },</span></span>
<span class="line"><span>  &quot;repair&quot;: &quot;only after the minimum term&quot;,</span></span>
<span class="line"><span>  &quot;expiry&quot;: &quot;automatic stop at the maximum term&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="c36-conditions" tabindex="-1">（申请条件） <a class="header-anchor" href="#c36-conditions" aria-label="“（申请条件）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">（二）纠正失信行为，完全履行失信行为涉及的行政处罚、异常名录或严重失信主体名单等规定的义务；</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>c36-conditions</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>失信名单</td></tr><tr><td><strong>施行</strong></td><td>2026-04-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：press report of the measure</td></tr><tr><td><strong>出处</strong></td><td>web pages (toubiaole; law-lib; 财联社 and other press)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;repair-conditions&quot;,</span></span>
<span class="line"><span>  &quot;all&quot;: [</span></span>
<span class="line"><span>    &quot;minimum-term-reached&quot;,</span></span>
<span class="line"><span>    &quot;conduct-corrected-and-duties-performed&quot;,</span></span>
<span class="line"><span>    &quot;public-credit-pledge&quot;,</span></span>
<span class="line"><span>    &quot;other-legal-requirements&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/credit-repair-order-36-2025.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const creditRepairOrder362025 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  creditRepairOrder362025 as default
};
