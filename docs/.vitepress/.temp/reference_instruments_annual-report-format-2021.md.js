import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"中华人民共和国政府信息公开工作年度报告格式","description":"中华人民共和国政府信息公开工作年度报告格式：收录的条文、效力用语和施行日期。","frontmatter":{"title":"中华人民共和国政府信息公开工作年度报告格式","description":"中华人民共和国政府信息公开工作年度报告格式：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/annual-report-format-2021.md","filePath":"reference/instruments/annual-report-format-2021.md"}');
const _sfc_main = { name: "reference/instruments/annual-report-format-2021.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="中华人民共和国政府信息公开工作年度报告格式" tabindex="-1">中华人民共和国政府信息公开工作年度报告格式 <a class="header-anchor" href="#中华人民共和国政府信息公开工作年度报告格式" aria-label="“中华人民共和国政府信息公开工作年度报告格式”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>国办公开办函〔2021〕30号</td></tr><tr><td><strong>位阶</strong></td><td>规范性文件</td></tr><tr><td><strong>施行</strong></td><td>2021-09-26 起</td></tr><tr><td><strong>编号</strong></td><td><code>annual-report-format-2021</code></td></tr></tbody></table><h2 id="y30-1" tabindex="-1">一（一） <a class="header-anchor" href="#y30-1" aria-label="“一（一）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>y30-1</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>考核</td></tr><tr><td><strong>施行</strong></td><td>2021-09-26 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web pages (zrzy.smx; shangkeht)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;report-part&quot;,</span></span>
<span class="line"><span>  &quot;part&quot;: &quot;总体情况&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="y30-parts" tabindex="-1">（六部分） <a class="header-anchor" href="#y30-parts" aria-label="“（六部分）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况 四、政府信息公开行政复议、行政诉讼情况 五、存在的主要问题及改进情况 六、其他需要报告的事项</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>y30-parts</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>考核</td></tr><tr><td><strong>施行</strong></td><td>2021-09-26 起</td></tr><tr><td><strong>如何得知</strong></td><td>凭记忆，未见原文：memory</td></tr><tr><td><strong>出处</strong></td><td>web pages (zrzy.smx; shangkeht)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;report-parts&quot;,</span></span>
<span class="line"><span>  &quot;count&quot;: 6</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="y30-table3" tabindex="-1">（表三 平衡关系） <a class="header-anchor" href="#y30-table3" aria-label="“（表三 平衡关系）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">本年新收政府信息公开申请数量＋上年结转政府信息公开申请数量＝本年度办理结果总计＋结转下年度继续办理</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>y30-table3</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>考核</td></tr><tr><td><strong>施行</strong></td><td>2021-09-26 起</td></tr><tr><td><strong>如何得知</strong></td><td>凭记忆，未见原文：memory</td></tr><tr><td><strong>出处</strong></td><td>web pages (zrzy.smx; shangkeht)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;balance&quot;,</span></span>
<span class="line"><span>  &quot;equation&quot;: &quot;new + carriedIn = processedTotal + carriedOut&quot;,</span></span>
<span class="line"><span>  &quot;applicantColumns&quot;: [</span></span>
<span class="line"><span>    &quot;自然人&quot;,</span></span>
<span class="line"><span>    &quot;商业企业&quot;,</span></span>
<span class="line"><span>    &quot;科研机构&quot;,</span></span>
<span class="line"><span>    &quot;社会公益组织&quot;,</span></span>
<span class="line"><span>    &quot;法律服务机构&quot;,</span></span>
<span class="line"><span>    &quot;其他&quot;,</span></span>
<span class="line"><span>    &quot;总计&quot;</span></span>
<span class="line"><span>  ],</span></span>
<span class="line"><span>  &quot;outcomeGroups&quot;: {</span></span>
<span class="line"><span>    &quot;予以公开&quot;: 1,</span></span>
<span class="line"><span>    &quot;部分公开&quot;: 1,</span></span>
<span class="line"><span>    &quot;不予公开&quot;: [</span></span>
<span class="line"><span>      &quot;属于国家秘密&quot;,</span></span>
<span class="line"><span>      &quot;其他法律行政法规禁止公开&quot;,</span></span>
<span class="line"><span>      &quot;危及“三安全一稳定”&quot;,</span></span>
<span class="line"><span>      &quot;保护第三方合法权益&quot;,</span></span>
<span class="line"><span>      &quot;属于三类内部事务信息&quot;,</span></span>
<span class="line"><span>      &quot;属于四类过程性信息&quot;,</span></span>
<span class="line"><span>      &quot;属于行政执法案卷&quot;,</span></span>
<span class="line"><span>      &quot;属于行政查询事项&quot;</span></span>
<span class="line"><span>    ],</span></span>
<span class="line"><span>    &quot;无法提供&quot;: [</span></span>
<span class="line"><span>      &quot;本机关不掌握相关政府信息&quot;,</span></span>
<span class="line"><span>      &quot;没有现成信息需要另行制作&quot;,</span></span>
<span class="line"><span>      &quot;补正后申请内容仍不明确&quot;</span></span>
<span class="line"><span>    ],</span></span>
<span class="line"><span>    &quot;不予处理&quot;: [</span></span>
<span class="line"><span>      &quot;信访举报投诉类申请&quot;,</span></span>
<span class="line"><span>      &quot;重复申请&quot;,</span></span>
<span class="line"><span>      &quot;要求提供公开出版物&quot;,</span></span>
<span class="line"><span>      &quot;无正当理由大量反复申请&quot;,</span></span>
<span class="line"><span>      &quot;要求行政机关确认或重新出具已获取信息&quot;</span></span>
<span class="line"><span>    ],</span></span>
<span class="line"><span>    &quot;其他处理&quot;: [</span></span>
<span class="line"><span>      &quot;申请人无正当理由逾期不补正&quot;,</span></span>
<span class="line"><span>      &quot;申请人逾期未按收费通知要求缴纳费用&quot;,</span></span>
<span class="line"><span>      &quot;其他&quot;</span></span>
<span class="line"><span>    ]</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="y30-table2" tabindex="-1">（表二） <a class="header-anchor" href="#y30-table2" aria-label="“（表二）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">第二十条第（一）项 规章、行政规范性文件：本年制发件数、本年废止件数、现行有效件数；第（五）项 行政许可 本年处理决定数量；第（六）项 行政处罚、行政强制 本年处理决定数量；第（八）项 行政事业性收费 本年收费金额（单位：万元）</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>y30-table2</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>考核</td></tr><tr><td><strong>施行</strong></td><td>2021-09-26 起</td></tr><tr><td><strong>如何得知</strong></td><td>凭记忆，未见原文：memory</td></tr><tr><td><strong>出处</strong></td><td>web pages (zrzy.smx; shangkeht)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;table-columns&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="y30-table4" tabindex="-1">（表四） <a class="header-anchor" href="#y30-table4" aria-label="“（表四）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">行政复议、行政诉讼（未经复议直接起诉、复议后起诉）：结果维持、结果纠正、其他结果、尚未审结、总计</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>y30-table4</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>考核</td></tr><tr><td><strong>施行</strong></td><td>2021-09-26 起</td></tr><tr><td><strong>如何得知</strong></td><td>凭记忆，未见原文：memory</td></tr><tr><td><strong>出处</strong></td><td>web pages (zrzy.smx; shangkeht)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;table-columns&quot;,</span></span>
<span class="line"><span>  &quot;columns&quot;: [</span></span>
<span class="line"><span>    &quot;结果维持&quot;,</span></span>
<span class="line"><span>    &quot;结果纠正&quot;,</span></span>
<span class="line"><span>    &quot;其他结果&quot;,</span></span>
<span class="line"><span>    &quot;尚未审结&quot;,</span></span>
<span class="line"><span>    &quot;总计&quot;</span></span>
<span class="line"><span>  ],</span></span>
<span class="line"><span>  &quot;groups&quot;: [</span></span>
<span class="line"><span>    &quot;行政复议&quot;,</span></span>
<span class="line"><span>    &quot;未经复议直接起诉&quot;,</span></span>
<span class="line"><span>    &quot;复议后起诉&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/annual-report-format-2021.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const annualReportFormat2021 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  annualReportFormat2021 as default
};
