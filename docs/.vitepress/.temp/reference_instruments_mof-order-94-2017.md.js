import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"政府采购质疑和投诉办法","description":"政府采购质疑和投诉办法：收录的条文、效力用语和施行日期。","frontmatter":{"title":"政府采购质疑和投诉办法","description":"政府采购质疑和投诉办法：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/mof-order-94-2017.md","filePath":"reference/instruments/mof-order-94-2017.md"}');
const _sfc_main = { name: "reference/instruments/mof-order-94-2017.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="政府采购质疑和投诉办法" tabindex="-1">政府采购质疑和投诉办法 <a class="header-anchor" href="#政府采购质疑和投诉办法" aria-label="“政府采购质疑和投诉办法”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>财政部令第94号</td></tr><tr><td><strong>位阶</strong></td><td>部门规章</td></tr><tr><td><strong>施行</strong></td><td>2018-03-01 起</td></tr><tr><td><strong>编号</strong></td><td><code>mof-order-94-2017</code></td></tr></tbody></table><h2 id="m94-10" tabindex="-1">第十条 <a class="header-anchor" href="#m94-10" aria-label="“第十条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">可以在知道或者应知其权益受到损害之日起7个工作日内，以书面形式向采购人、采购代理机构提出质疑。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>m94-10</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2018-03-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>State Council Gazette 2018 No. 13, as quoted in the public repository PerryLink/dsh-protest-deadline</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/m94-10.html">自知道或者应当知道起 7 个工作日内办理</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/mof-order-94-2017.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;challenge-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 7,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;knew-or-should-have-known&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="m94-13" tabindex="-1">第十三条 <a class="header-anchor" href="#m94-13" aria-label="“第十三条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">应当在收到质疑函后7个工作日内作出答复，并以书面形式通知质疑供应商和其他有关供应商。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>m94-13</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2018-03-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>State Council Gazette 2018 No. 13, as quoted in the public repository PerryLink/dsh-protest-deadline</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/m94-13.html">自收到质疑函起 7 个工作日内答复</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/mof-order-94-2017.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;reply-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 7,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;challenge-received&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="m94-17" tabindex="-1">第十七条 <a class="header-anchor" href="#m94-17" aria-label="“第十七条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">可以在答复期满后15个工作日内向本办法第六条规定的财政部门提起投诉。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>m94-17</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2018-03-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>State Council Gazette 2018 No. 13, as quoted in the public repository PerryLink/dsh-protest-deadline</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/m94-17.html">自答复期满起 15 个工作日内办理</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/mof-order-94-2017.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;complain-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 15,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;reply-period-expired&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="m94-21" tabindex="-1">第二十一条 <a class="header-anchor" href="#m94-21" aria-label="“第二十一条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">财政部门收到投诉书后，应当在5个工作日内进行审查</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>m94-21</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2018-03-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>State Council Gazette 2018 No. 13, as quoted in the public repository PerryLink/dsh-protest-deadline</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/m94-21.html">自收到投诉起 5 个工作日内决定</a><br><a href="/reference/rules/m94-21/notify.html">自收到投诉起 8 个工作日内办理</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/mof-order-94-2017.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;examine-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 5,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;complaint-received&quot;,</span></span>
<span class="line"><span>  &quot;notify&quot;: {</span></span>
<span class="line"><span>    &quot;amount&quot;: 8,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>    &quot;trigger&quot;: &quot;complaint-received&quot;</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="m94-26" tabindex="-1">第二十六条 <a class="header-anchor" href="#m94-26" aria-label="“第二十六条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">财政部门应当自收到投诉之日起30个工作日内，对投诉事项作出处理决定。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>m94-26</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2018-03-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>State Council Gazette 2018 No. 13, as quoted in the public repository PerryLink/dsh-protest-deadline</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/m94-26.html">自收到投诉起 30 个工作日内决定</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/mof-order-94-2017.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/deadlines/test/circumstances.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;decide-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 30,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;complaint-received&quot;,</span></span>
<span class="line"><span>  &quot;excluded&quot;: [</span></span>
<span class="line"><span>    &quot;检验&quot;,</span></span>
<span class="line"><span>    &quot;检测&quot;,</span></span>
<span class="line"><span>    &quot;鉴定&quot;,</span></span>
<span class="line"><span>    &quot;专家评审&quot;,</span></span>
<span class="line"><span>    &quot;补正材料&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="m94-27" tabindex="-1">第二十七条 <a class="header-anchor" href="#m94-27" aria-label="“第二十七条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">财政部门处理投诉事项，需要检验、检测、鉴定、专家评审以及需要投诉人补正材料的，所需时间不计算在投诉处理期限内。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>m94-27</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期间计算</td></tr><tr><td><strong>施行</strong></td><td>2018-03-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>State Council Gazette 2018 No. 13, as quoted in the public repository PerryLink/dsh-protest-deadline</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/mof-order-94-2017.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/deadlines/test/circumstances.test.ts</code> <code>packages/deadlines/test/rules.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;excluded-time&quot;,</span></span>
<span class="line"><span>  &quot;excluded&quot;: [</span></span>
<span class="line"><span>    &quot;检验&quot;,</span></span>
<span class="line"><span>    &quot;检测&quot;,</span></span>
<span class="line"><span>    &quot;鉴定&quot;,</span></span>
<span class="line"><span>    &quot;专家评审&quot;,</span></span>
<span class="line"><span>    &quot;补正材料&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="m94-42" tabindex="-1">第四十二条 <a class="header-anchor" href="#m94-42" aria-label="“第四十二条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">本办法规定的期间开始之日，不计算在期间内。期间届满的最后1日是节假日的，以节假日后的第1日为期间届满的日期。期间不包括在途时间，质疑和投诉文书在期满前交邮的，不算过期。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>m94-42</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期间计算</td></tr><tr><td><strong>施行</strong></td><td>2018-03-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>State Council Gazette 2018 No. 13, as quoted in the public repository PerryLink/dsh-protest-deadline</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/counting.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/deadlines/test/circumstances.test.ts</code> <code>packages/deadlines/test/rules.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;start-day&quot;,</span></span>
<span class="line"><span>  &quot;excludeStartDay&quot;: true,</span></span>
<span class="line"><span>  &quot;roll&quot;: &quot;first day after the holiday&quot;,</span></span>
<span class="line"><span>  &quot;excludes&quot;: [</span></span>
<span class="line"><span>    &quot;time in the post&quot;</span></span>
<span class="line"><span>  ],</span></span>
<span class="line"><span>  &quot;postedBeforeExpiry&quot;: &quot;in time&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/mof-order-94-2017.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mofOrder942017 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mofOrder942017 as default
};
