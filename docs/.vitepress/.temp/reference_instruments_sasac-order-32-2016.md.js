import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"企业国有资产交易监督管理办法","description":"企业国有资产交易监督管理办法：收录的条文、效力用语和施行日期。","frontmatter":{"title":"企业国有资产交易监督管理办法","description":"企业国有资产交易监督管理办法：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/sasac-order-32-2016.md","filePath":"reference/instruments/sasac-order-32-2016.md"}');
const _sfc_main = { name: "reference/instruments/sasac-order-32-2016.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="企业国有资产交易监督管理办法" tabindex="-1">企业国有资产交易监督管理办法 <a class="header-anchor" href="#企业国有资产交易监督管理办法" aria-label="“企业国有资产交易监督管理办法”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>国资委 财政部令第32号</td></tr><tr><td><strong>位阶</strong></td><td>部门规章</td></tr><tr><td><strong>施行</strong></td><td>2016-06-24 起</td></tr><tr><td><strong>编号</strong></td><td><code>sasac-order-32-2016</code></td></tr></tbody></table><h2 id="g32-13" tabindex="-1">第十三条（条号凭记忆） <a class="header-anchor" href="#g32-13" aria-label="“第十三条（条号凭记忆）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">其中正式披露信息时间不得少于20个工作日。因产权转让导致转让标的企业的实际控制权发生转移的，转让方应当在转让行为获批后10个工作日内，通过产权交易机构进行信息预披露，时间不得少于20个工作日。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>g32-13</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2016-06-24 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：wording of an exchange&#39;s FAQ; a Beijing exchange rule repeats the 10 working days</td></tr><tr><td><strong>出处</strong></td><td>web page (exchange FAQ, 49768a); Beijing exchange rule</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/g32-13.html">自首次正式披露信息起公告（披露、挂牌）不少于 20 个工作日</a><br><a href="/reference/rules/g32-13/pre-start.html">自转让行为获批起 10 个工作日内办理（转让导致实际控制权转移）</a><br><a href="/reference/rules/g32-13/pre-disclosure.html">自信息预披露起公告（披露、挂牌）不少于 20 个工作日（转让导致实际控制权转移）</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/catalogue/src/data/baseline-periods.ts</code> <code>packages/deadlines/src/data/procedures.ts</code> <code>packages/deadlines/src/instruments/sasac-order-32-2016.ts</code> <code>packages/law/src/data/chain-rows.ts</code> <code>packages/law/src/data/triggers-property.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/deadlines/test/compute-deadline.test.ts</code> <code>packages/deadlines/test/plan-timeline.test.ts</code> <code>packages/law/test/cite.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;disclosure-period&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 20,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;min&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;duration&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;formal-disclosure&quot;,</span></span>
<span class="line"><span>  &quot;pre&quot;: {</span></span>
<span class="line"><span>    &quot;condition&quot;: &quot;actual control passes&quot;,</span></span>
<span class="line"><span>    &quot;startWithin&quot;: {</span></span>
<span class="line"><span>      &quot;amount&quot;: 10,</span></span>
<span class="line"><span>      &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>      &quot;trigger&quot;: &quot;transfer-approved&quot;</span></span>
<span class="line"><span>    },</span></span>
<span class="line"><span>    &quot;amount&quot;: 20,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>    &quot;bound&quot;: &quot;min&quot;</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="g32-30" tabindex="-1">第三十条（条号凭记忆） <a class="header-anchor" href="#g32-30" aria-label="“第三十条（条号凭记忆）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">制度明确产权交易机构需在交易完成后公告结果，公示期不少于5个工作日。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>g32-30</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2016-06-24 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：summary of the order; the list of contents is from memory</td></tr><tr><td><strong>出处</strong></td><td>web page (audio programme summary, qtfm)</td></tr><tr><td><strong>备注</strong></td><td>memory adds the contents: 标的名称、评估结果、转让底价、交易价格</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/g32-30.html">自交易完成起公示不少于 5 个工作日</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/catalogue/src/data/baseline-periods.ts</code> <code>packages/deadlines/src/data/procedures.ts</code> <code>packages/deadlines/src/instruments/sasac-order-32-2016.ts</code> <code>packages/law/src/data/triggers-property.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;min-publicity&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 5,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;min&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;duration&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;trade-completed&quot;,</span></span>
<span class="line"><span>  &quot;fields&quot;: [</span></span>
<span class="line"><span>    &quot;标的名称&quot;,</span></span>
<span class="line"><span>    &quot;评估结果&quot;,</span></span>
<span class="line"><span>    &quot;转让底价&quot;,</span></span>
<span class="line"><span>    &quot;交易价格&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="g32-39" tabindex="-1">第三十九条 <a class="header-anchor" href="#g32-39" aria-label="“第三十九条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">企业增资通过产权交易机构网站对外披露信息公开征集投资方，时间不得少于40个工作日。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>g32-39</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2016-06-24 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web pages (混合所有制改革法律法规政策汇编 p.520; yzwinwin)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/g32-39.html">自披露信息起公告（披露、挂牌）不少于 40 个工作日</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/data/procedures.ts</code> <code>packages/deadlines/src/instruments/sasac-order-32-2016.ts</code> <code>packages/law/src/data/triggers-property.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/deadlines/test/compute-deadline.test.ts</code> <code>packages/deadlines/test/plan-timeline.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;disclosure-period&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 40,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;min&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;duration&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;disclosure-start&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="g32-51" tabindex="-1">第五十一条（条号凭记忆） <a class="header-anchor" href="#g32-51" aria-label="“第五十一条（条号凭记忆）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">（二）转让底价高于100万元、低于1000万元的资产转让项目，信息公告期应不少于10个工作日；（三）转让底价高于1000万元的资产转让项目，信息公告期应不少于20个工作日。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>g32-51</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2016-06-24 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：city rule that repeats the order</td></tr><tr><td><strong>出处</strong></td><td>web page (city asset-transfer rule, 360ask)</td></tr><tr><td><strong>备注</strong></td><td>a 2013 SASAC office notice (国资厅发产权〔2013〕78号) had the same two periods for central enterprises</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/g32-51/middle.html">自披露信息起公告（披露、挂牌）不少于 10 个工作日（转让底价高于100万元、低于1000万元）</a><br><a href="/reference/rules/g32-51/upper.html">自披露信息起公告（披露、挂牌）不少于 20 个工作日（转让底价高于1000万元）</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/sasac-order-32-2016.ts</code> <code>packages/law/src/data/triggers-property.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;disclosure-period&quot;,</span></span>
<span class="line"><span>  &quot;tiers&quot;: [</span></span>
<span class="line"><span>    {</span></span>
<span class="line"><span>      &quot;overCny&quot;: 1000000,</span></span>
<span class="line"><span>      &quot;uptoCny&quot;: 10000000,</span></span>
<span class="line"><span>      &quot;amount&quot;: 10,</span></span>
<span class="line"><span>      &quot;unit&quot;: &quot;working-day&quot;</span></span>
<span class="line"><span>    },</span></span>
<span class="line"><span>    {</span></span>
<span class="line"><span>      &quot;overCny&quot;: 10000000,</span></span>
<span class="line"><span>      &quot;amount&quot;: 20,</span></span>
<span class="line"><span>      &quot;unit&quot;: &quot;working-day&quot;</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="g32-12m" tabindex="-1">（首次披露后12个月，条号未见） <a class="header-anchor" href="#g32-12m" aria-label="“（首次披露后12个月，条号未见）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">转让项目自首次正式披露信息之日起超过12个月未征集到合格受让方的，应当重新履行审计、资产评估以及信息披露等产权转让工作程序。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>g32-12m</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2016-06-24 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：wording of an exchange&#39;s FAQ</td></tr><tr><td><strong>出处</strong></td><td>web page (exchange FAQ, 49768a)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/g32-12m.html">自首次正式披露信息起 12 个月内办理</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/data/procedures.ts</code> <code>packages/deadlines/src/instruments/sasac-order-32-2016.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/deadlines/test/circumstances.test.ts</code> <code>packages/deadlines/test/compute-deadline.test.ts</code> <code>packages/deadlines/test/plan-timeline.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;restart-after&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 12,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;month&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;first-formal-disclosure&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="g32-nochange" tabindex="-1">（披露期间变更，条号未见） <a class="header-anchor" href="#g32-nochange" aria-label="“（披露期间变更，条号未见）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">在正式披露信息期间，转让方不得变更产权转让公告中公布的内容，由于非转让方原因或其他不可抗力因素导致可能对转让标的价值判断造成影响的，转让方应当及时调整补充披露信息内容，并相应延长信息披露时间。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>g32-nochange</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2016-06-24 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：wording of an exchange&#39;s FAQ</td></tr><tr><td><strong>出处</strong></td><td>web page (exchange FAQ, 49768a)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/waivers.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;no-change&quot;,</span></span>
<span class="line"><span>  &quot;unless&quot;: &quot;force majeure or cause outside the transferor&quot;,</span></span>
<span class="line"><span>  &quot;next&quot;: &quot;supplement and extend&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/sasac-order-32-2016.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sasacOrder322016 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sasacOrder322016 as default
};
