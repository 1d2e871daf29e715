import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"公共资源交易领域基层政务公开标准指引","description":"公共资源交易领域基层政务公开标准指引：收录的条文、效力用语和施行日期。","frontmatter":{"title":"公共资源交易领域基层政务公开标准指引","description":"公共资源交易领域基层政务公开标准指引：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/grassroots-guide-752-2019.md","filePath":"reference/instruments/grassroots-guide-752-2019.md"}');
const _sfc_main = { name: "reference/instruments/grassroots-guide-752-2019.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="公共资源交易领域基层政务公开标准指引" tabindex="-1">公共资源交易领域基层政务公开标准指引 <a class="header-anchor" href="#公共资源交易领域基层政务公开标准指引" aria-label="“公共资源交易领域基层政务公开标准指引”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>发改办法规〔2019〕752号（凭记忆，未见原文）</td></tr><tr><td><strong>位阶</strong></td><td>规范性文件</td></tr><tr><td><strong>施行</strong></td><td>2019-07-01 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>grassroots-guide-752-2019</code></td></tr></tbody></table><h2 id="g752-scope" tabindex="-1">（五领域四十项） <a class="header-anchor" href="#g752-scope" aria-label="“（五领域四十项）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">其中明确了工程建设项目招标投标、政府采购等5个领域的40个具体公开事项，涉及政府采购事项15个。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>g752-scope</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>目录清单</td></tr><tr><td><strong>施行</strong></td><td>2019-07-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：press report</td></tr><tr><td><strong>出处</strong></td><td>web page (中国政府采购报, cgpnews); county catalogues agree</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>测试</strong></td><td><code>packages/catalogue/test/crosswalk.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;scope&quot;,</span></span>
<span class="line"><span>  &quot;fields&quot;: 5,</span></span>
<span class="line"><span>  &quot;items&quot;: 40,</span></span>
<span class="line"><span>  &quot;procurementItems&quot;: [</span></span>
<span class="line"><span>    &quot;招标公告&quot;,</span></span>
<span class="line"><span>    &quot;资格预审公告&quot;,</span></span>
<span class="line"><span>    &quot;竞争性谈判公告、竞争性磋商公告和询价公告&quot;,</span></span>
<span class="line"><span>    &quot;采购项目预算金额&quot;,</span></span>
<span class="line"><span>    &quot;采购文件&quot;,</span></span>
<span class="line"><span>    &quot;采购信息更正公告&quot;,</span></span>
<span class="line"><span>    &quot;单一来源公示&quot;,</span></span>
<span class="line"><span>    &quot;协议供货和定点采购的具体成交记录&quot;,</span></span>
<span class="line"><span>    &quot;中标、成交结果&quot;,</span></span>
<span class="line"><span>    &quot;采购合同&quot;,</span></span>
<span class="line"><span>    &quot;终止公告&quot;,</span></span>
<span class="line"><span>    &quot;公共服务项目采购需求&quot;,</span></span>
<span class="line"><span>    &quot;公共服务项目验收结果&quot;,</span></span>
<span class="line"><span>    &quot;投诉、监督检查等处理决定公告&quot;,</span></span>
<span class="line"><span>    &quot;集中采购机构的考核结果公告&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="g752-notice" tabindex="-1">政府采购 <a class="header-anchor" href="#g752-notice" aria-label="“政府采购”的链接">​</a></h2><blockquote><p><span lang="zh-CN">招标公告和资格预审公告公开时限要求及时公开，公告期限为5个工作日</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>g752-notice</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2019-07-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：press report</td></tr><tr><td><strong>出处</strong></td><td>web page (中国政府采购报, cgpnews); county catalogues agree</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/g752-notice.html">自公示、公告发布起公告（公示）5 个工作日</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/grassroots-guide-752-2019.ts</code> <code>packages/law/src/data/triggers-procurement.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/catalogue/test/national.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;notice-period&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 5,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;exact&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;duration&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;published&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="g752-negotiation" tabindex="-1">政府采购 <a class="header-anchor" href="#g752-negotiation" aria-label="“政府采购”的链接">​</a></h2><blockquote><p><span lang="zh-CN">竞争性谈判公告、竞争性磋商公告和询价公告公开时限要求及时公开，公告期限为3个工作日</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>g752-negotiation</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2019-07-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：press report</td></tr><tr><td><strong>出处</strong></td><td>web page (中国政府采购报, cgpnews); county catalogues agree</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/g752-negotiation.html">自公示、公告发布起公告（公示）3 个工作日</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/data/procedures.ts</code> <code>packages/deadlines/src/instruments/grassroots-guide-752-2019.ts</code> <code>packages/law/src/data/triggers-procurement.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/catalogue/test/national.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;notice-period&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 3,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;exact&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;duration&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;published&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="g752-document" tabindex="-1">政府采购 <a class="header-anchor" href="#g752-document" aria-label="“政府采购”的链接">​</a></h2><blockquote><p><span lang="zh-CN">采购文件要求随中标、成交结果同时公告，中标、成交结果公告前采购文件已公告的，不再重复公告</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>g752-document</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2019-07-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：press report</td></tr><tr><td><strong>出处</strong></td><td>web page (中国政府采购报, cgpnews); county catalogues agree</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/g752-document.html">与中标、成交结果公告同时公开</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/grassroots-guide-752-2019.ts</code> <code>packages/law/src/data/triggers-procurement.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/catalogue/test/national.test.ts</code> <code>packages/deadlines/test/assess-timeliness.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publish-with&quot;,</span></span>
<span class="line"><span>  &quot;with&quot;: &quot;award-result&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="g752-correction" tabindex="-1">政府采购 <a class="header-anchor" href="#g752-correction" aria-label="“政府采购”的链接">​</a></h2><blockquote><p><span lang="zh-CN">采购信息更正公告公开时限为投标截止时间至少15日前、提交资格预审申请文件截止时间至少3日前，或者提交首次响应文件截止之日3个工作日前</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>g752-correction</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2019-07-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：press report</td></tr><tr><td><strong>出处</strong></td><td>web page (中国政府采购报, cgpnews); county catalogues agree</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/g752-correction/bid.html">投标截止前至少 15 日</a><br><a href="/reference/rules/g752-correction/prequalification.html">提交资格预审申请文件截止前至少 3 日</a><br><a href="/reference/rules/g752-correction/first-response.html">提交首次响应文件截止前至少 3 个工作日</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/grassroots-guide-752-2019.ts</code> <code>packages/law/src/data/triggers-procurement.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;lead-time&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;min&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;before&quot;,</span></span>
<span class="line"><span>  &quot;cases&quot;: [</span></span>
<span class="line"><span>    {</span></span>
<span class="line"><span>      &quot;trigger&quot;: &quot;bid-deadline&quot;,</span></span>
<span class="line"><span>      &quot;amount&quot;: 15,</span></span>
<span class="line"><span>      &quot;unit&quot;: &quot;day&quot;</span></span>
<span class="line"><span>    },</span></span>
<span class="line"><span>    {</span></span>
<span class="line"><span>      &quot;trigger&quot;: &quot;prequalification-deadline&quot;,</span></span>
<span class="line"><span>      &quot;amount&quot;: 3,</span></span>
<span class="line"><span>      &quot;unit&quot;: &quot;day&quot;</span></span>
<span class="line"><span>    },</span></span>
<span class="line"><span>    {</span></span>
<span class="line"><span>      &quot;trigger&quot;: &quot;first-response-deadline&quot;,</span></span>
<span class="line"><span>      &quot;amount&quot;: 3,</span></span>
<span class="line"><span>      &quot;unit&quot;: &quot;working-day&quot;</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="g752-single" tabindex="-1">政府采购 <a class="header-anchor" href="#g752-single" aria-label="“政府采购”的链接">​</a></h2><blockquote><p><span lang="zh-CN">单一来源公示应及时公开，公示期限不得少于5个工作日</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>g752-single</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2019-07-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：press report</td></tr><tr><td><strong>出处</strong></td><td>web page (中国政府采购报, cgpnews); county catalogues agree</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/g752-single.html">自公示、公告发布起公示不少于 5 个工作日</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/grassroots-guide-752-2019.ts</code> <code>packages/law/src/data/triggers-procurement.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/catalogue/test/national.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;min-publicity&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 5,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;min&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;duration&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;published&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="g752-award" tabindex="-1">政府采购 <a class="header-anchor" href="#g752-award" aria-label="“政府采购”的链接">​</a></h2><blockquote><p><span lang="zh-CN">中标、成交结果要自中标、成交供应商确定之日起2个工作日内公告，公告期限为1个工作日</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>g752-award</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2019-07-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：press report</td></tr><tr><td><strong>出处</strong></td><td>web page (中国政府采购报, cgpnews); county catalogues agree</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/g752-award.html">自中标、成交供应商确定起 2 个工作日内公开</a><br><a href="/reference/rules/g752-award/notice-period.html">自公示、公告发布起公告（公示）1 个工作日</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/grassroots-guide-752-2019.ts</code> <code>packages/law/src/data/triggers-procurement.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/catalogue/test/national.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publish-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 2,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;supplier-determined&quot;,</span></span>
<span class="line"><span>  &quot;noticePeriod&quot;: {</span></span>
<span class="line"><span>    &quot;amount&quot;: 1,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;working-day&quot;</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="g752-contract" tabindex="-1">政府采购 <a class="header-anchor" href="#g752-contract" aria-label="“政府采购”的链接">​</a></h2><blockquote><p><span lang="zh-CN">采购合同公开时限要求为合同签订之日起2个工作日内</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>g752-contract</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2019-07-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：press report</td></tr><tr><td><strong>出处</strong></td><td>web page (中国政府采购报, cgpnews); county catalogues agree</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/g752-contract.html">自合同签订起 2 个工作日内公开</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/grassroots-guide-752-2019.ts</code> <code>packages/law/src/data/triggers-procurement.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/catalogue/test/national.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publish-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 2,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;contract-signed&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/grassroots-guide-752-2019.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const grassrootsGuide7522019 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  grassrootsGuide7522019 as default
};
