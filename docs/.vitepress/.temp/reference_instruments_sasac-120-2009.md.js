import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"企业国有产权交易操作规则","description":"企业国有产权交易操作规则：收录的条文、效力用语和施行日期。","frontmatter":{"title":"企业国有产权交易操作规则","description":"企业国有产权交易操作规则：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/sasac-120-2009.md","filePath":"reference/instruments/sasac-120-2009.md"}');
const _sfc_main = { name: "reference/instruments/sasac-120-2009.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="企业国有产权交易操作规则" tabindex="-1">企业国有产权交易操作规则 <a class="header-anchor" href="#企业国有产权交易操作规则" aria-label="“企业国有产权交易操作规则”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>国资发产权〔2009〕120号</td></tr><tr><td><strong>位阶</strong></td><td>规范性文件</td></tr><tr><td><strong>施行</strong></td><td>2009-07-01 至 2025-02-17（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>sasac-120-2009</code></td></tr></tbody></table><h2 id="g120-17" tabindex="-1">第十七条 <a class="header-anchor" href="#g120-17" aria-label="“第十七条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">首次信息公告的期限应当不少于20个工作日，并以省级以上报刊的首次信息公告之日为起始日。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>g120-17</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2009-07-01 至 2025-02-17</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web pages (混合所有制改革法律法规政策汇编 p.532–533)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/g120-17.html">自首次信息公告起公告（披露、挂牌）不少于 20 个工作日</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/counting.ts</code> <code>packages/deadlines/src/data/procedures.ts</code> <code>packages/deadlines/src/instruments/sasac-120-2009.ts</code> <code>packages/law/src/data/chain-rows.ts</code> <code>packages/law/src/data/triggers-property.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/deadlines/test/compute-deadline.test.ts</code> <code>packages/deadlines/test/misuse.test.ts</code> <code>packages/deadlines/test/rules.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;disclosure-period&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 20,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;min&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;duration&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;first-announcement&quot;,</span></span>
<span class="line"><span>  &quot;startDay&quot;: &quot;first announcement day is the start day&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="g120-18" tabindex="-1">第十八条 <a class="header-anchor" href="#g120-18" aria-label="“第十八条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">信息公告期按工作日计算，遇法定节假日以政府相关部门公告的实际工作日为准。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>g120-18</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期间计算</td></tr><tr><td><strong>施行</strong></td><td>2009-07-01 至 2025-02-17</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web pages (混合所有制改革法律法规政策汇编 p.532–533)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;working-day-definition&quot;,</span></span>
<span class="line"><span>  &quot;rule&quot;: &quot;actual working days announced by government, so make-up workdays count&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="g120-20" tabindex="-1">第二十条 <a class="header-anchor" href="#g120-20" aria-label="“第二十条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">转让方可以按照产权转让公告的约定延长信息公告期限，每次延长期限应当不少于5个工作日。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>g120-20</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2009-07-01 至 2025-02-17</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web pages (混合所有制改革法律法规政策汇编 p.532–533)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/g120-20.html">自延长信息公告起公告（披露、挂牌）不少于 5 个工作日</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/sasac-120-2009.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;extension&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 5,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;min&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;duration&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;each-extension&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="g120-23" tabindex="-1">第二十三条 <a class="header-anchor" href="#g120-23" aria-label="“第二十三条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">如恢复信息公告，在产权交易机构网站上的累计公告期不少于20个工作日，且继续公告的期限不少于10个工作日。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>g120-23</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2009-07-01 至 2025-02-17</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web pages (混合所有制改革法律法规政策汇编 p.532–533)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/g120-23.html">自首次信息公告起公告（披露、挂牌）不少于 20 个工作日</a><br><a href="/reference/rules/g120-23/remaining.html">自恢复信息公告起公告（披露、挂牌）不少于 10 个工作日</a><br><a href="/reference/rules/g120-23/suspension.html">自信息公告中止起 1 个月内办理</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/disclosure-after-suspension.ts</code> <code>packages/deadlines/src/instruments/sasac-120-2009.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/deadlines/test/compute-deadline.test.ts</code> <code>packages/deadlines/test/rules.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;resume&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 20,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;min&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;duration&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;cumulative&quot;,</span></span>
<span class="line"><span>  &quot;remaining&quot;: {</span></span>
<span class="line"><span>    &quot;amount&quot;: 10,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>    &quot;bound&quot;: &quot;min&quot;</span></span>
<span class="line"><span>  },</span></span>
<span class="line"><span>  &quot;suspension&quot;: {</span></span>
<span class="line"><span>    &quot;amount&quot;: 1,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;month&quot;,</span></span>
<span class="line"><span>    &quot;bound&quot;: &quot;usually-max&quot;</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/sasac-120-2009.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sasac1202009 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sasac1202009 as default
};
