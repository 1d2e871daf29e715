import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"国务院关于建立完善守信联合激励和失信联合惩戒制度加快推进社会诚信建设的指导意见","description":"国务院关于建立完善守信联合激励和失信联合惩戒制度加快推进社会诚信建设的指导意见：收录的条文、效力用语和施行日期。","frontmatter":{"title":"国务院关于建立完善守信联合激励和失信联合惩戒制度加快推进社会诚信建设的指导意见","description":"国务院关于建立完善守信联合激励和失信联合惩戒制度加快推进社会诚信建设的指导意见：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/double-publicity-33-2016.md","filePath":"reference/instruments/double-publicity-33-2016.md"}');
const _sfc_main = { name: "reference/instruments/double-publicity-33-2016.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="国务院关于建立完善守信联合激励和失信联合惩戒制度加快推进社会诚信建设的指导意见" tabindex="-1">国务院关于建立完善守信联合激励和失信联合惩戒制度加快推进社会诚信建设的指导意见 <a class="header-anchor" href="#国务院关于建立完善守信联合激励和失信联合惩戒制度加快推进社会诚信建设的指导意见" aria-label="“国务院关于建立完善守信联合激励和失信联合惩戒制度加快推进社会诚信建设的指导意见”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>国发〔2016〕33号</td></tr><tr><td><strong>位阶</strong></td><td>规范性文件</td></tr><tr><td><strong>施行</strong></td><td>2016-05-30 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>double-publicity-33-2016</code></td></tr></tbody></table><h2 id="dp-33" tabindex="-1">（十七） <a class="header-anchor" href="#dp-33" aria-label="“（十七）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">县级以上人民政府及其部门要将各类自然人、法人和其他组织的行政许可、行政处罚等信息在7个工作日内通过政府网站公开，并及时归集至“信用中国”网站</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>dp-33</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2016-05-30 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web pages (信用中国（十堰）; qwyd; wikisource)</td></tr><tr><td><strong>备注</strong></td><td>covers natural persons too</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/dp-33.html">自作出行政决定起 7 个工作日内公开</a></td></tr><tr><td><strong>公开渠道</strong></td><td>政府网站：<a href="/reference/items/licence.html">行政许可</a>、<a href="/reference/items/penalty.html">行政处罚</a><br>“信用中国”网站：<a href="/reference/items/licence.html">行政许可</a>、<a href="/reference/items/penalty.html">行政处罚</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/double-publicity-33-2016.ts</code> <code>packages/law/src/data/chain-rows.ts</code> <code>packages/law/src/data/triggers-decisions.ts</code> <code>packages/responsibility/src/instruments/double-publicity-33-2016.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/deadlines/test/lookups.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publish-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 7,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;administrative-decision-made&quot;,</span></span>
<span class="line"><span>  &quot;channels&quot;: [</span></span>
<span class="line"><span>    &quot;government-website&quot;,</span></span>
<span class="line"><span>    &quot;credit-china&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/double-publicity-33-2016.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const doublePublicity332016 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  doublePublicity332016 as default
};
