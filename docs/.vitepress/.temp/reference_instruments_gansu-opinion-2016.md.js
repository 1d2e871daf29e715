import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"关于全面推进政务公开工作的实施意见","description":"关于全面推进政务公开工作的实施意见：收录的条文、效力用语和施行日期。","frontmatter":{"title":"关于全面推进政务公开工作的实施意见","description":"关于全面推进政务公开工作的实施意见：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/gansu-opinion-2016.md","filePath":"reference/instruments/gansu-opinion-2016.md"}');
const _sfc_main = { name: "reference/instruments/gansu-opinion-2016.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="关于全面推进政务公开工作的实施意见" tabindex="-1">关于全面推进政务公开工作的实施意见 <a class="header-anchor" href="#关于全面推进政务公开工作的实施意见" aria-label="“关于全面推进政务公开工作的实施意见”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>位阶</strong></td><td>地方文件</td></tr><tr><td><strong>施行</strong></td><td>2016-01-01 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>gansu-opinion-2016</code></td></tr><tr><td><strong>说明</strong></td><td>中共甘肃省委办公厅、甘肃省人民政府办公厅印发（2016年）；文号未见，起始日系占位。</td></tr></tbody></table><h2 id="gs-licence-fields" tabindex="-1">（六） <a class="header-anchor" href="#gs-licence-fields" aria-label="“（六）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">行政许可信息主要公示行政许可决定书文号、设定依据、项目名称、行政相对人名称及统一社会信用代码、审批部门、许可日期等内容。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>gs-licence-fields</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>目录清单</td></tr><tr><td><strong>施行</strong></td><td>2016-01-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web copy of the Gansu opinion</td></tr><tr><td><strong>备注</strong></td><td>主要公示 states the fields; the duty to publish, 应, stands in the sentence before</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>字段</strong></td><td><a href="/reference/items/licence.html">行政许可</a>：<code>decisionNumber</code> <code>basis</code> <code>itemName</code> <code>counterpartName</code> <code>counterpartCode</code> <code>decidedOn</code> <code>authority</code></td></tr><tr><td><strong>代码</strong></td><td><code>packages/catalogue/src/instruments/gansu-2016.ts</code> <code>packages/schemas/src/duty.ts</code> <code>packages/schemas/src/items/decisions/licence.ts</code> <code>packages/schemas/src/schemas/decisions/licence.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;required-fields&quot;,</span></span>
<span class="line"><span>  &quot;fields&quot;: [</span></span>
<span class="line"><span>    &quot;decisionNumber&quot;,</span></span>
<span class="line"><span>    &quot;legalBasis&quot;,</span></span>
<span class="line"><span>    &quot;itemName&quot;,</span></span>
<span class="line"><span>    &quot;counterpartName&quot;,</span></span>
<span class="line"><span>    &quot;uscc&quot;,</span></span>
<span class="line"><span>    &quot;authority&quot;,</span></span>
<span class="line"><span>    &quot;date&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="gs-penalty-fields" tabindex="-1">（六） <a class="header-anchor" href="#gs-penalty-fields" aria-label="“（六）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">行政处罚信息主要公示行政处罚决定书文号、执法依据、案件名称、行政相对人名称及统一社会信用代码、处罚事由、作出处罚决定的部门、处罚结果、处罚日期、救济渠道等信息。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>gs-penalty-fields</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>目录清单</td></tr><tr><td><strong>施行</strong></td><td>2016-01-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web copy of the Gansu opinion</td></tr><tr><td><strong>备注</strong></td><td>主要公示 states the fields; the duty to publish, 应, stands in a sentence before</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>字段</strong></td><td><a href="/reference/items/penalty.html">行政处罚</a>：<code>decisionNumber</code> <code>caseName</code> <code>enforcementBasis</code> <code>counterpartName</code> <code>counterpartCode</code> <code>cause</code> <code>result</code> <code>decidedOn</code> <code>authority</code> <code>remedies</code></td></tr><tr><td><strong>代码</strong></td><td><code>packages/catalogue/src/instruments/gansu-2016.ts</code> <code>packages/schemas/src/duty.ts</code> <code>packages/schemas/src/items/decisions/penalty.ts</code> <code>packages/schemas/src/schemas/decisions/penalty.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;required-fields&quot;,</span></span>
<span class="line"><span>  &quot;fields&quot;: [</span></span>
<span class="line"><span>    &quot;decisionNumber&quot;,</span></span>
<span class="line"><span>    &quot;enforcementBasis&quot;,</span></span>
<span class="line"><span>    &quot;caseName&quot;,</span></span>
<span class="line"><span>    &quot;counterpartName&quot;,</span></span>
<span class="line"><span>    &quot;uscc&quot;,</span></span>
<span class="line"><span>    &quot;cause&quot;,</span></span>
<span class="line"><span>    &quot;authority&quot;,</span></span>
<span class="line"><span>    &quot;result&quot;,</span></span>
<span class="line"><span>    &quot;date&quot;,</span></span>
<span class="line"><span>    &quot;remedies&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="gs-interpretation" tabindex="-1">（十一） <a class="header-anchor" href="#gs-interpretation" aria-label="“（十一）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">对于出台的重要政策，起草部门应将文件和解读方案一并报批，相关解读材料应于文件公开后3个工作日内在政府网站发布。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>gs-interpretation</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2016-01-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web copy of the Gansu opinion</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/gs-interpretation.html">自文件公开起 3 个工作日内公开</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/catalogue/src/instruments/gansu-2016.ts</code> <code>packages/deadlines/src/instruments/gansu-opinion-2016.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publish-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 3,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;document-published&quot;,</span></span>
<span class="line"><span>  &quot;channel&quot;: &quot;government-website&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/gansu-opinion-2016.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const gansuOpinion2016 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  gansuOpinion2016 as default
};
