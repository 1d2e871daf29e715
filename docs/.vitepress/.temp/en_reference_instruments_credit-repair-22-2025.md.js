import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Implementation Plan for Further Improving the Credit Repair System","description":"Implementation Plan for Further Improving the Credit Repair System: the provisions held, their force and their dates.","frontmatter":{"title":"Implementation Plan for Further Improving the Credit Repair System","description":"Implementation Plan for Further Improving the Credit Repair System: the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/credit-repair-22-2025.md","filePath":"en/reference/instruments/credit-repair-22-2025.md"}');
const _sfc_main = { name: "en/reference/instruments/credit-repair-22-2025.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="implementation-plan-for-further-improving-the-credit-repair-system" tabindex="-1">Implementation Plan for Further Improving the Credit Repair System <a class="header-anchor" href="#implementation-plan-for-further-improving-the-credit-repair-system" aria-label="Link to “Implementation Plan for Further Improving the Credit Repair System”">​</a></h1><p><span lang="zh-CN">关于进一步完善信用修复制度的实施方案</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>国办发〔2025〕22号</td></tr><tr><td><strong>Rank</strong></td><td>Normative documents</td></tr><tr><td><strong>In force</strong></td><td>since 2025-06-22</td></tr><tr><td><strong>Id</strong></td><td><code>credit-repair-22-2025</code></td></tr></tbody></table><h2 id="c22-1" tabindex="-1">一 <a class="header-anchor" href="#c22-1" aria-label="Link to “一”">​</a></h2><blockquote><p><span lang="zh-CN">“信用中国”网站集中公示各类公共信用信息。行业主管部门可以按照统一标准公示本部门业务领域之内的公共信用信息，原则上不再公示本部门业务领域之外的信息。</span></p></blockquote><p>The Credit China website puts all kinds of public credit information on public notice in one place. Sector departments may put public credit information within their own field on public notice by unified standards, and in principle no longer put information outside it on public notice.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>c22-1</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>where</td></tr><tr><td><strong>In force</strong></td><td>since 2025-06-22</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>web pages (cf0099; 法律图书馆 copy), converted from traditional script</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Where</strong></td><td>Credit China website: <a href="/en/reference/items/procurement/misconduct-record.html">Records of illegal and dishonest conduct</a>, <a href="/en/reference/items/construction/credit.html">Credit of market entities</a></td></tr><tr><td><strong>Code</strong></td><td><code>packages/responsibility/src/instruments/credit-repair-22-2025.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;channel&quot;,</span></span>
<span class="line"><span>  &quot;channels&quot;: [</span></span>
<span class="line"><span>    &quot;credit-china&quot;</span></span>
<span class="line"><span>  ],</span></span>
<span class="line"><span>  &quot;limit&quot;: &quot;departments publish only their own field&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="c22-2" tabindex="-1">二 <a class="header-anchor" href="#c22-2" aria-label="Link to “二”">​</a></h2><blockquote><p><span lang="zh-CN">轻微失信信息可以不予公示或法定责任义务履行完毕即可申请修复，确有必要公示的，公示期最长为3个月；一般失信信息公示期最短为3个月，最长为1年；严重失信信息公示期最短为1年，最长为3年。</span></p></blockquote><p>Information on minor dishonesty may be left off public notice, or be open to an application for repair as soon as the statutory duty has been performed, and where public notice is really necessary it lasts at most 3 months; information on general dishonesty is on public notice for at least 3 months and at most 1 year; information on serious dishonesty for at least 1 year and at most 3 years.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>c22-2</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>blacklists</td></tr><tr><td><strong>In force</strong></td><td>since 2025-06-22</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>web pages (cf0099; 法律图书馆 copy), converted from traditional script</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publication-term&quot;,</span></span>
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
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="c22-time" tabindex="-1">（办理期限） <a class="header-anchor" href="#c22-time" aria-label="Link to “（办理期限）”">​</a></h2><blockquote><p><span lang="zh-CN">行业主管部门应当自受理信用修复申请之日起10个工作日内反馈信用修复结果，情况复杂的可以延长</span></p></blockquote><p>The sector department shall return the result of credit repair within 10 working days from the day on which it accepts the application; complex cases may be extended</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>c22-time</code></td></tr><tr><td><strong>Force</strong></td><td>must</td></tr><tr><td><strong>Topic</strong></td><td>blacklists</td></tr><tr><td><strong>In force</strong></td><td>since 2025-06-22</td></tr><tr><td><strong>How it is known</strong></td><td>from memory, text not seen: memory</td></tr><tr><td><strong>Source</strong></td><td>web pages (cf0099; 法律图书馆 copy), converted from traditional script</td></tr><tr><td><strong>Note</strong></td><td>structure seen in scrambled copies; the number 10 is from memory and one blog</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Deadline rules</strong></td><td><a href="/en/reference/rules/c22-time.html">Decide within 10 working days of “the application for credit repair is accepted or received”</a></td></tr><tr><td><strong>Code</strong></td><td><code>packages/deadlines/src/instruments/credit-repair-22-2025.ts</code></td></tr><tr><td><strong>Tests</strong></td><td><code>packages/deadlines/test/rules.test.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;process-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 10,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;repair-application-accepted&quot;,</span></span>
<span class="line"><span>  &quot;extension&quot;: &quot;allowed (amount not seen)&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/credit-repair-22-2025.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const creditRepair222025 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  creditRepair222025 as default
};
