import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"中华人民共和国土地管理法实施条例（2021年修订）","description":"中华人民共和国土地管理法实施条例（2021年修订）：收录的条文、效力用语和施行日期。","frontmatter":{"title":"中华人民共和国土地管理法实施条例（2021年修订）","description":"中华人民共和国土地管理法实施条例（2021年修订）：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/land-regulation-2021.md","filePath":"reference/instruments/land-regulation-2021.md"}');
const _sfc_main = { name: "reference/instruments/land-regulation-2021.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="中华人民共和国土地管理法实施条例-2021年修订" tabindex="-1">中华人民共和国土地管理法实施条例（2021年修订） <a class="header-anchor" href="#中华人民共和国土地管理法实施条例-2021年修订" aria-label="“中华人民共和国土地管理法实施条例（2021年修订）”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>国务院令第743号（凭记忆，未见原文）</td></tr><tr><td><strong>位阶</strong></td><td>行政法规</td></tr><tr><td><strong>施行</strong></td><td>2021-09-01 起</td></tr><tr><td><strong>编号</strong></td><td><code>land-regulation-2021</code></td></tr></tbody></table><h2 id="lr-16" tabindex="-1">第十六条 <a class="header-anchor" href="#lr-16" aria-label="“第十六条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">县级以上地方人民政府自然资源主管部门应当将本级人民政府确定的年度建设用地供应总量、结构、时序、地块、用途等在政府网站上向社会公布，供社会公众查阅。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>lr-16</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>公开渠道</td></tr><tr><td><strong>施行</strong></td><td>2021-09-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 土地管理法实施条例(2021-07-02)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>公开主体</strong></td><td>制作机关：<a href="/reference/items/land/supply-plan.html">土地供应计划</a></td></tr><tr><td><strong>公开渠道</strong></td><td>政府网站：<a href="/reference/items/land/supply-plan.html">土地供应计划</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/catalogue/src/data/baseline-bodies.ts</code> <code>packages/catalogue/src/data/baseline-content.ts</code> <code>packages/responsibility/src/instruments/land-regulation-2021.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;channel&quot;,</span></span>
<span class="line"><span>  &quot;channels&quot;: [</span></span>
<span class="line"><span>    &quot;government-website&quot;</span></span>
<span class="line"><span>  ],</span></span>
<span class="line"><span>  &quot;fields&quot;: [</span></span>
<span class="line"><span>    &quot;总量&quot;,</span></span>
<span class="line"><span>    &quot;结构&quot;,</span></span>
<span class="line"><span>    &quot;时序&quot;,</span></span>
<span class="line"><span>    &quot;地块&quot;,</span></span>
<span class="line"><span>    &quot;用途&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="lr-26" tabindex="-1">第二十六条 <a class="header-anchor" href="#lr-26" aria-label="“第二十六条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">征收土地预公告应当采用有利于社会公众知晓的方式，在拟征收土地所在的乡（镇）和村、村民小组范围内发布，预公告时间不少于十个工作日。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>lr-26</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2021-09-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 土地管理法实施条例(2021-07-02)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/lr-26.html">自预公告发布起公告（披露、挂牌）不少于 10 个工作日</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/land-regulation-2021.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;min-period&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 10,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;min&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;duration&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;pre-notice-published&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="lr-28" tabindex="-1">第二十八条 <a class="header-anchor" href="#lr-28" aria-label="“第二十八条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">公告时间不少于三十日。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>lr-28</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2021-09-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 土地管理法实施条例(2021-07-02)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/lr-28.html">自公告发布起公告（披露、挂牌）不少于 30 日</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/land-regulation-2021.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;min-period&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 30,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;min&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;duration&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;notice-published&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="lr-31" tabindex="-1">第三十一条 <a class="header-anchor" href="#lr-31" aria-label="“第三十一条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">县级以上地方人民政府应当自收到批准文件之日起十五个工作日内在拟征收土地所在的乡（镇）和村、村民小组范围内发布征收土地公告</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>lr-31</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2021-09-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 土地管理法实施条例(2021-07-02)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/lr-31.html">自收到批准文件起 15 个工作日内公开</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/land-regulation-2021.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publish-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 15,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;approval-received&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/land-regulation-2021.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const landRegulation2021 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  landRegulation2021 as default
};
