import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"行政许可和行政处罚信息公示数据项","description":"行政许可和行政处罚信息公示数据项：收录的条文、效力用语和施行日期。","frontmatter":{"title":"行政许可和行政处罚信息公示数据项","description":"行政许可和行政处罚信息公示数据项：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/double-publicity-data-items.md","filePath":"reference/instruments/double-publicity-data-items.md"}');
const _sfc_main = { name: "reference/instruments/double-publicity-data-items.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="行政许可和行政处罚信息公示数据项" tabindex="-1">行政许可和行政处罚信息公示数据项 <a class="header-anchor" href="#行政许可和行政处罚信息公示数据项" aria-label="“行政许可和行政处罚信息公示数据项”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>位阶</strong></td><td>标准</td></tr><tr><td><strong>施行</strong></td><td>2015-06-24 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>double-publicity-data-items</code></td></tr><tr><td><strong>说明</strong></td><td>据公开代码和记忆整理的“双公示”数据项；国办发〔2015〕51号、国发〔2016〕33号、发改办财金〔2018〕424号中由哪一件附表规定，未见原文。</td></tr></tbody></table><h2 id="dp-cf-fields" tabindex="-1">行政处罚数据项 <a class="header-anchor" href="#dp-cf-fields" aria-label="“行政处罚数据项”的链接">​</a></h2><blockquote><p><span lang="zh-CN">CF_WSH 行政处罚决定书文号; CF_WFXW 违法行为类型; CF_WFSS 违法事实; CF_CFYJ 处罚依据; CF_CFLB 处罚类别; CF_NR 处罚内容; CF_NR_FK 罚款金额; CF_NR_WFFF 没收金额; CF_NR_ZKDX 暂扣或吊销证照名称及编号; CF_CFJDRQ 处罚决定日期; CF_CFYXQ 处罚有效期; CF_GSJZQ 公示截止期; CF_CFJG 处罚机关; CF_CFJGDM 处罚机关统一社会信用代码; CF_SJLY 数据来源单位</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>dp-cf-fields</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>目录清单</td></tr><tr><td><strong>施行</strong></td><td>2015-06-24 起</td></tr><tr><td><strong>如何得知</strong></td><td>凭记忆，未见原文：memory</td></tr><tr><td><strong>出处</strong></td><td>web pages (信用中国（十堰）; qwyd; wikisource)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;data-items&quot;,</span></span>
<span class="line"><span>  &quot;table&quot;: &quot;行政处罚&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="dp-xk-fields" tabindex="-1">行政许可数据项 <a class="header-anchor" href="#dp-xk-fields" aria-label="“行政许可数据项”的链接">​</a></h2><blockquote><p><span lang="zh-CN">XK_XDR_SHXYM 行政相对人代码_1(统一社会信用代码)</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>dp-xk-fields</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>目录清单</td></tr><tr><td><strong>施行</strong></td><td>2015-06-24 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：public code</td></tr><tr><td><strong>出处</strong></td><td>web pages (信用中国（十堰）; qwyd; wikisource)</td></tr><tr><td><strong>备注</strong></td><td>ID-number fields are collected, and are not for display (memory)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;data-items&quot;,</span></span>
<span class="line"><span>  &quot;table&quot;: &quot;行政许可&quot;,</span></span>
<span class="line"><span>  &quot;doNotPublish&quot;: [</span></span>
<span class="line"><span>    &quot;XK_FR_SFZH&quot;,</span></span>
<span class="line"><span>    &quot;XK_XDR_ZJHM&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/double-publicity-data-items.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const doublePublicityDataItems = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  doublePublicityDataItems as default
};
