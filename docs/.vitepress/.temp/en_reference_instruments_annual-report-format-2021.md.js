import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Format of the Annual Report on Open Government Information","description":"Format of the Annual Report on Open Government Information: the provisions held, their force and their dates.","frontmatter":{"title":"Format of the Annual Report on Open Government Information","description":"Format of the Annual Report on Open Government Information: the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/annual-report-format-2021.md","filePath":"en/reference/instruments/annual-report-format-2021.md"}');
const _sfc_main = { name: "en/reference/instruments/annual-report-format-2021.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="format-of-the-annual-report-on-open-government-information" tabindex="-1">Format of the Annual Report on Open Government Information <a class="header-anchor" href="#format-of-the-annual-report-on-open-government-information" aria-label="Link to “Format of the Annual Report on Open Government Information”">​</a></h1><p><span lang="zh-CN">中华人民共和国政府信息公开工作年度报告格式</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>国办公开办函〔2021〕30号</td></tr><tr><td><strong>Rank</strong></td><td>Normative documents</td></tr><tr><td><strong>In force</strong></td><td>since 2021-09-26</td></tr><tr><td><strong>Id</strong></td><td><code>annual-report-format-2021</code></td></tr></tbody></table><h2 id="y30-1" tabindex="-1">一（一） <a class="header-anchor" href="#y30-1" aria-label="Link to “一（一）”">​</a></h2><blockquote><p><span lang="zh-CN">主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障</span></p></blockquote><p>[The overall account] chiefly covers proactive disclosure, disclosure on request, management of government information, building of disclosure platforms, and supervision.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>y30-1</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>assessment</td></tr><tr><td><strong>In force</strong></td><td>since 2021-09-26</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>web pages (zrzy.smx; shangkeht)</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;report-part&quot;,</span></span>
<span class="line"><span>  &quot;part&quot;: &quot;总体情况&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="y30-parts" tabindex="-1">（六部分） <a class="header-anchor" href="#y30-parts" aria-label="Link to “（六部分）”">​</a></h2><blockquote><p><span lang="zh-CN">一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况 四、政府信息公开行政复议、行政诉讼情况 五、存在的主要问题及改进情况 六、其他需要报告的事项</span></p></blockquote><ol><li>Overall account. 2. Proactive disclosure of government information. 3. Requests for government information received and handled. 4. Administrative reconsideration and litigation over open government information. 5. Main problems and improvements. 6. Other matters to be reported.</li></ol><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>y30-parts</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>assessment</td></tr><tr><td><strong>In force</strong></td><td>since 2021-09-26</td></tr><tr><td><strong>How it is known</strong></td><td>from memory, text not seen: memory</td></tr><tr><td><strong>Source</strong></td><td>web pages (zrzy.smx; shangkeht)</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;report-parts&quot;,</span></span>
<span class="line"><span>  &quot;count&quot;: 6</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="y30-table3" tabindex="-1">（表三 平衡关系） <a class="header-anchor" href="#y30-table3" aria-label="Link to “（表三 平衡关系）”">​</a></h2><blockquote><p><span lang="zh-CN">本年新收政府信息公开申请数量＋上年结转政府信息公开申请数量＝本年度办理结果总计＋结转下年度继续办理</span></p></blockquote><p>Requests newly received this year + requests carried over from last year = total of results this year + requests carried over to next year.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>y30-table3</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>assessment</td></tr><tr><td><strong>In force</strong></td><td>since 2021-09-26</td></tr><tr><td><strong>How it is known</strong></td><td>from memory, text not seen: memory</td></tr><tr><td><strong>Source</strong></td><td>web pages (zrzy.smx; shangkeht)</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
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
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="y30-table2" tabindex="-1">（表二） <a class="header-anchor" href="#y30-table2" aria-label="Link to “（表二）”">​</a></h2><blockquote><p><span lang="zh-CN">第二十条第（一）项 规章、行政规范性文件：本年制发件数、本年废止件数、现行有效件数；第（五）项 行政许可 本年处理决定数量；第（六）项 行政处罚、行政强制 本年处理决定数量；第（八）项 行政事业性收费 本年收费金额（单位：万元）</span></p></blockquote><p>Article 20(1), rules and normative documents: number made this year, number repealed this year, number in force; (5), administrative licences: number of decisions this year; (6), administrative penalties and compulsion: number of decisions this year; (8), administrative fees: amount collected this year (in 10,000 yuan).</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>y30-table2</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>assessment</td></tr><tr><td><strong>In force</strong></td><td>since 2021-09-26</td></tr><tr><td><strong>How it is known</strong></td><td>from memory, text not seen: memory</td></tr><tr><td><strong>Source</strong></td><td>web pages (zrzy.smx; shangkeht)</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;table-columns&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="y30-table4" tabindex="-1">（表四） <a class="header-anchor" href="#y30-table4" aria-label="Link to “（表四）”">​</a></h2><blockquote><p><span lang="zh-CN">行政复议、行政诉讼（未经复议直接起诉、复议后起诉）：结果维持、结果纠正、其他结果、尚未审结、总计</span></p></blockquote><p>Administrative reconsideration and litigation (brought directly, brought after reconsideration): upheld, corrected, other result, not concluded, total.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>y30-table4</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>assessment</td></tr><tr><td><strong>In force</strong></td><td>since 2021-09-26</td></tr><tr><td><strong>How it is known</strong></td><td>from memory, text not seen: memory</td></tr><tr><td><strong>Source</strong></td><td>web pages (zrzy.smx; shangkeht)</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
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
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/annual-report-format-2021.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const annualReportFormat2021 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  annualReportFormat2021 as default
};
