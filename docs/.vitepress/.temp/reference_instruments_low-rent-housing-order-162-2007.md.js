import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"廉租住房保障办法","description":"廉租住房保障办法：收录的条文、效力用语和施行日期。","frontmatter":{"title":"廉租住房保障办法","description":"廉租住房保障办法：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/low-rent-housing-order-162-2007.md","filePath":"reference/instruments/low-rent-housing-order-162-2007.md"}');
const _sfc_main = { name: "reference/instruments/low-rent-housing-order-162-2007.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="廉租住房保障办法" tabindex="-1">廉租住房保障办法 <a class="header-anchor" href="#廉租住房保障办法" aria-label="“廉租住房保障办法”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>建设部等令第162号</td></tr><tr><td><strong>位阶</strong></td><td>部门规章</td></tr><tr><td><strong>施行</strong></td><td>2007-12-01 起</td></tr><tr><td><strong>编号</strong></td><td><code>low-rent-housing-order-162-2007</code></td></tr></tbody></table><h2 id="l162-30" tabindex="-1">第十七条第（二）项 <a class="header-anchor" href="#l162-30" aria-label="“第十七条第（二）项”的链接">​</a></h2><blockquote><p><span lang="zh-CN">应当自受理申请之日起30日内，就申请人的家庭收入、家庭住房状况是否符合规定条件进行审核，提出初审意见并张榜公布</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>l162-30</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2007-12-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：two web pages that repeat the whole article and agree</td></tr><tr><td><strong>出处</strong></td><td>web pages (bkbbs; zhinanshenghuo)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/l162-30.html">自受理申请起 30 日内决定</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/low-rent-housing-order-162-2007.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;review-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 30,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;application-accepted&quot;,</span></span>
<span class="line"><span>  &quot;next&quot;: &quot;post the opinion publicly&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="l162-15" tabindex="-1">第十七条第（五）项 <a class="header-anchor" href="#l162-15" aria-label="“第十七条第（五）项”的链接">​</a></h2><blockquote><p><span lang="zh-CN">（五）经审核，家庭收入、家庭住房状况符合规定条件的，由建设（住房保障）主管部门予以公示，公示期限为15日；对经公示无异议或者异议不成立的，作为廉租住房保障对象予以登记，书面通知申请人，并向社会公开登记结果。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>l162-15</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2007-12-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：two web pages that repeat the whole article and agree</td></tr><tr><td><strong>出处</strong></td><td>web pages (bkbbs; zhinanshenghuo)</td></tr><tr><td><strong>备注</strong></td><td>low-rent housing merged into public rental housing from 2014 (建保〔2013〕178号)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/l162-15.html">自审核通过并公示起公告（公示）15 日</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/catalogue/src/data/baseline-periods.ts</code> <code>packages/deadlines/src/instruments/low-rent-housing-order-162-2007.ts</code> <code>packages/law/src/data/triggers-housing.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;min-publicity&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 15,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;exact&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;duration&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;review-passed&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/low-rent-housing-order-162-2007.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const lowRentHousingOrder1622007 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  lowRentHousingOrder1622007 as default
};
