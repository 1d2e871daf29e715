import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"全国年节及纪念日放假办法（2024年修订）","description":"全国年节及纪念日放假办法（2024年修订）：收录的条文、效力用语和施行日期。","frontmatter":{"title":"全国年节及纪念日放假办法（2024年修订）","description":"全国年节及纪念日放假办法（2024年修订）：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/holidays-2024.md","filePath":"reference/instruments/holidays-2024.md"}');
const _sfc_main = { name: "reference/instruments/holidays-2024.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="全国年节及纪念日放假办法-2024年修订" tabindex="-1">全国年节及纪念日放假办法（2024年修订） <a class="header-anchor" href="#全国年节及纪念日放假办法-2024年修订" aria-label="“全国年节及纪念日放假办法（2024年修订）”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>国务院令第795号（凭记忆，未见原文）</td></tr><tr><td><strong>位阶</strong></td><td>行政法规</td></tr><tr><td><strong>施行</strong></td><td>2025-01-01 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>holidays-2024</code></td></tr></tbody></table><h2 id="h24-2" tabindex="-1">第二条 <a class="header-anchor" href="#h24-2" aria-label="“第二条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">（二）春节，放假4天（农历除夕、正月初一至初三）；</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>h24-2</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期间计算</td></tr><tr><td><strong>施行</strong></td><td>2025-01-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 全国年节及纪念日放假办法(2024-11-10)</td></tr><tr><td><strong>备注</strong></td><td>劳动节 2 days (5月1日、2日); 国庆节 3 days; 元旦、清明、端午、中秋 1 day each</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;statutory-holidays&quot;,</span></span>
<span class="line"><span>  &quot;totalDays&quot;: 13,</span></span>
<span class="line"><span>  &quot;changes&quot;: [</span></span>
<span class="line"><span>    &quot;春节 4 days incl. 除夕&quot;,</span></span>
<span class="line"><span>    &quot;劳动节 2 days&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="h24-6" tabindex="-1">第六条 <a class="header-anchor" href="#h24-6" aria-label="“第六条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">全体公民放假的假日，如果适逢周六、周日，应当在工作日补假。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>h24-6</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期间计算</td></tr><tr><td><strong>施行</strong></td><td>2025-01-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 全国年节及纪念日放假办法(2024-11-10)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;substitute-holiday&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="h24-7" tabindex="-1">第七条 <a class="header-anchor" href="#h24-7" aria-label="“第七条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">全体公民放假的假日，可合理安排统一放假调休，结合落实带薪年休假等制度，实际形成较长假期。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>h24-7</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期间计算</td></tr><tr><td><strong>施行</strong></td><td>2025-01-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 全国年节及纪念日放假办法(2024-11-10)</td></tr><tr><td><strong>备注</strong></td><td>only adjusted (调休) schedule gives real working days; use the yearly notices</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;adjusted-holiday&quot;,</span></span>
<span class="line"><span>  &quot;needs&quot;: &quot;yearly State Council notice&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/holidays-2024.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const holidays2024 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  holidays2024 as default
};
