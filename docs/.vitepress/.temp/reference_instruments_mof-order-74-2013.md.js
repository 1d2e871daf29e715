import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"政府采购非招标采购方式管理办法","description":"政府采购非招标采购方式管理办法：收录的条文、效力用语和施行日期。","frontmatter":{"title":"政府采购非招标采购方式管理办法","description":"政府采购非招标采购方式管理办法：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/mof-order-74-2013.md","filePath":"reference/instruments/mof-order-74-2013.md"}');
const _sfc_main = { name: "reference/instruments/mof-order-74-2013.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="政府采购非招标采购方式管理办法" tabindex="-1">政府采购非招标采购方式管理办法 <a class="header-anchor" href="#政府采购非招标采购方式管理办法" aria-label="“政府采购非招标采购方式管理办法”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>财政部令第74号</td></tr><tr><td><strong>位阶</strong></td><td>部门规章</td></tr><tr><td><strong>施行</strong></td><td>2014-02-01 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>mof-order-74-2013</code></td></tr></tbody></table><h2 id="m74-18" tabindex="-1">第十八条 <a class="header-anchor" href="#m74-18" aria-label="“第十八条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">采购人或者采购代理机构应当在成交供应商确定后2个工作日内，在省级以上财政部门指定的媒体上公告成交结果</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>m74-18</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2014-02-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>printed collection 《中华人民共和国招标投标法律法规全书》; web copies of Art.18 and 38</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/m74-18.html">自中标、成交供应商确定起 2 个工作日内公开</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/data/procedures.ts</code> <code>packages/deadlines/src/instruments/mof-order-74-2013.ts</code> <code>packages/law/src/data/triggers-procurement.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/catalogue/test/national.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publish-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 2,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;supplier-determined&quot;,</span></span>
<span class="line"><span>  &quot;together&quot;: [</span></span>
<span class="line"><span>    &quot;award notice&quot;,</span></span>
<span class="line"><span>    &quot;negotiation document or inquiry notice&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="m74-3wd" tabindex="-1">第二十九条第一款 <a class="header-anchor" href="#m74-3wd" aria-label="“第二十九条第一款”的链接">​</a></h2><blockquote><p><span lang="zh-CN">从谈判文件发出之日起至供应商提交首次响应文件截止之日止不得少于3个工作日。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>m74-3wd</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2014-02-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>printed collection 《中华人民共和国招标投标法律法规全书》; web copies of Art.18 and 38</td></tr><tr><td><strong>备注</strong></td><td>negotiation; the inquiry rule is m74-45</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/m74-3wd.html">采购文件发出至提交首次响应文件截止不少于 3 个工作日</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/data/procedures.ts</code> <code>packages/deadlines/src/instruments/mof-order-74-2013.ts</code> <code>packages/law/src/data/triggers-procurement.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/deadlines/test/compute-deadline.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;min-interval&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 3,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;min&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;document-issued&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="m74-29-change" tabindex="-1">第二十九条第二款 <a class="header-anchor" href="#m74-29-change" aria-label="“第二十九条第二款”的链接">​</a></h2><blockquote><p><span lang="zh-CN">应当在提交首次响应文件截止之日3个工作日前，以书面形式通知所有接收谈判文件的供应商，不足3个工作日的，应当顺延提交首次响应文件截止之日。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>m74-29-change</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2014-02-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>printed collection 《中华人民共和国招标投标法律法规全书》; web copies of Art.18 and 38</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/m74-29-change.html">提交首次响应文件截止前至少 3 个工作日</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/data/procedures.ts</code> <code>packages/deadlines/src/instruments/mof-order-74-2013.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/deadlines/test/circumstances.test.ts</code> <code>packages/deadlines/test/compute-deadline.test.ts</code> <code>packages/deadlines/test/explain-deadline.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;lead-time&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 3,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;min&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;before&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;first-response-deadline&quot;,</span></span>
<span class="line"><span>  &quot;else&quot;: &quot;postpone&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="m74-36" tabindex="-1">第三十六条 <a class="header-anchor" href="#m74-36" aria-label="“第三十六条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">采购人应当在收到评审报告后5个工作日内</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>m74-36</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2014-02-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>printed collection 《中华人民共和国招标投标法律法规全书》; web copies of Art.18 and 38</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/m74-36.html">自收到评标、评审报告起 5 个工作日内决定</a><br><a href="/reference/rules/m74-36/deliver.html">自评审结束起 2 个工作日内办理</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/data/procedures.ts</code> <code>packages/deadlines/src/instruments/mof-order-74-2013.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;decide-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 5,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;evaluation-report-received&quot;,</span></span>
<span class="line"><span>  &quot;prior&quot;: {</span></span>
<span class="line"><span>    &quot;amount&quot;: 2,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>    &quot;trigger&quot;: &quot;evaluation-ended&quot;</span></span>
<span class="line"><span>  },</span></span>
<span class="line"><span>  &quot;default&quot;: &quot;lowest final quote if no decision and no objection&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="m74-38" tabindex="-1">第三十八条 <a class="header-anchor" href="#m74-38" aria-label="“第三十八条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">公示期不得少于5个工作日，公示内容应当包括：</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>m74-38</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2014-02-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>printed collection 《中华人民共和国招标投标法律法规全书》; web copies of Art.18 and 38</td></tr><tr><td><strong>备注</strong></td><td>the form names experts with unit and title: natural persons</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/m74-38.html">自公示、公告发布起公示不少于 5 个工作日</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/mof-order-74-2013.ts</code> <code>packages/law/src/data/triggers-procurement.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/catalogue/test/national.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;min-publicity&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 5,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;min&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;duration&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;published&quot;,</span></span>
<span class="line"><span>  &quot;fields&quot;: [</span></span>
<span class="line"><span>    &quot;采购人、采购项目名称和内容&quot;,</span></span>
<span class="line"><span>    &quot;拟采购的货物或者服务的说明&quot;,</span></span>
<span class="line"><span>    &quot;原因及相关说明&quot;,</span></span>
<span class="line"><span>    &quot;唯一供应商名称、地址&quot;,</span></span>
<span class="line"><span>    &quot;专业人员论证意见及姓名、工作单位和职称&quot;,</span></span>
<span class="line"><span>    &quot;公示的期限&quot;,</span></span>
<span class="line"><span>    &quot;采购人、采购代理机构、财政部门的联系地址、联系人和联系电话&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="m74-40" tabindex="-1">第四十条 <a class="header-anchor" href="#m74-40" aria-label="“第四十条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">应当在公示期满后5个工作日内，组织补充论证</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>m74-40</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2014-02-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>printed collection 《中华人民共和国招标投标法律法规全书》; web copies of Art.18 and 38</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/m74-40.html">自公示期满起 5 个工作日内办理</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/mof-order-74-2013.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;process-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 5,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;publicity-ended&quot;,</span></span>
<span class="line"><span>  &quot;condition&quot;: &quot;objection received&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="m74-45" tabindex="-1">第四十五条第一款 <a class="header-anchor" href="#m74-45" aria-label="“第四十五条第一款”的链接">​</a></h2><blockquote><p><span lang="zh-CN">从询价通知书发出之日起至供应商提交响应文件截止之日止不得少于3个工作日。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>m74-45</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2014-02-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>printed collection 《中华人民共和国招标投标法律法规全书》; web copies of Art.18 and 38</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/m74-45.html">采购文件发出至提交响应文件截止不少于 3 个工作日</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/mof-order-74-2013.ts</code> <code>packages/law/src/data/triggers-procurement.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;min-interval&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 3,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;min&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;document-issued&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/mof-order-74-2013.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mofOrder742013 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mofOrder742013 as default
};
