import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"关于进一步完善信用修复制度的实施方案","description":"关于进一步完善信用修复制度的实施方案：收录的条文、效力用语和施行日期。","frontmatter":{"title":"关于进一步完善信用修复制度的实施方案","description":"关于进一步完善信用修复制度的实施方案：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/credit-repair-22-2025.md","filePath":"reference/instruments/credit-repair-22-2025.md"}');
const _sfc_main = { name: "reference/instruments/credit-repair-22-2025.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="关于进一步完善信用修复制度的实施方案" tabindex="-1">关于进一步完善信用修复制度的实施方案 <a class="header-anchor" href="#关于进一步完善信用修复制度的实施方案" aria-label="“关于进一步完善信用修复制度的实施方案”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>国办发〔2025〕22号</td></tr><tr><td><strong>位阶</strong></td><td>规范性文件</td></tr><tr><td><strong>施行</strong></td><td>2025-06-22 起</td></tr><tr><td><strong>编号</strong></td><td><code>credit-repair-22-2025</code></td></tr></tbody></table><h2 id="c22-1" tabindex="-1">一 <a class="header-anchor" href="#c22-1" aria-label="“一”的链接">​</a></h2><blockquote><p><span lang="zh-CN">“信用中国”网站集中公示各类公共信用信息。行业主管部门可以按照统一标准公示本部门业务领域之内的公共信用信息，原则上不再公示本部门业务领域之外的信息。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>c22-1</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>公开渠道</td></tr><tr><td><strong>施行</strong></td><td>2025-06-22 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web pages (cf0099; 法律图书馆 copy), converted from traditional script</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>公开渠道</strong></td><td>“信用中国”网站：<a href="/reference/items/procurement/misconduct-record.html">违法失信行为记录</a>、<a href="/reference/items/construction/credit.html">市场主体信用信息</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/responsibility/src/instruments/credit-repair-22-2025.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;channel&quot;,</span></span>
<span class="line"><span>  &quot;channels&quot;: [</span></span>
<span class="line"><span>    &quot;credit-china&quot;</span></span>
<span class="line"><span>  ],</span></span>
<span class="line"><span>  &quot;limit&quot;: &quot;departments publish only their own field&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="c22-2" tabindex="-1">二 <a class="header-anchor" href="#c22-2" aria-label="“二”的链接">​</a></h2><blockquote><p><span lang="zh-CN">轻微失信信息可以不予公示或法定责任义务履行完毕即可申请修复，确有必要公示的，公示期最长为3个月；一般失信信息公示期最短为3个月，最长为1年；严重失信信息公示期最短为1年，最长为3年。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>c22-2</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>失信名单</td></tr><tr><td><strong>施行</strong></td><td>2025-06-22 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web pages (cf0099; 法律图书馆 copy), converted from traditional script</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
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
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="c22-time" tabindex="-1">（办理期限） <a class="header-anchor" href="#c22-time" aria-label="“（办理期限）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">行业主管部门应当自受理信用修复申请之日起10个工作日内反馈信用修复结果，情况复杂的可以延长</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>c22-time</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>失信名单</td></tr><tr><td><strong>施行</strong></td><td>2025-06-22 起</td></tr><tr><td><strong>如何得知</strong></td><td>凭记忆，未见原文：memory</td></tr><tr><td><strong>出处</strong></td><td>web pages (cf0099; 法律图书馆 copy), converted from traditional script</td></tr><tr><td><strong>备注</strong></td><td>structure seen in scrambled copies; the number 10 is from memory and one blog</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/c22-time.html">自受理或者接到信用修复申请起 10 个工作日内决定</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/credit-repair-22-2025.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/deadlines/test/rules.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
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
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/credit-repair-22-2025.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const creditRepair222025 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  creditRepair222025 as default
};
