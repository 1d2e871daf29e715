import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"市场监督管理严重违法失信名单管理办法","description":"市场监督管理严重违法失信名单管理办法：收录的条文、效力用语和施行日期。","frontmatter":{"title":"市场监督管理严重违法失信名单管理办法","description":"市场监督管理严重违法失信名单管理办法：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/samr-order-44-2021.md","filePath":"reference/instruments/samr-order-44-2021.md"}');
const _sfc_main = { name: "reference/instruments/samr-order-44-2021.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="市场监督管理严重违法失信名单管理办法" tabindex="-1">市场监督管理严重违法失信名单管理办法 <a class="header-anchor" href="#市场监督管理严重违法失信名单管理办法" aria-label="“市场监督管理严重违法失信名单管理办法”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>国家市场监督管理总局令第44号</td></tr><tr><td><strong>位阶</strong></td><td>部门规章</td></tr><tr><td><strong>施行</strong></td><td>2021-09-01 起（转述，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>samr-order-44-2021</code></td></tr></tbody></table><h2 id="o44-scope" tabindex="-1">第二条 <a class="header-anchor" href="#o44-scope" aria-label="“第二条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">当事人违反法律、行政法规，性质恶劣、情节严重、社会危害较大，受到市场监督管理部门较重行政处罚的，由市场监督管理部门依照本办法规定列入严重违法失信名单，通过国家企业信用信息公示系统公示，并实施相应管理措施。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>o44-scope</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>失信名单</td></tr><tr><td><strong>施行</strong></td><td>2021-09-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：press report</td></tr><tr><td><strong>出处</strong></td><td>web pages (report, English copy beginning); procedure from memory</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;list-cause&quot;,</span></span>
<span class="line"><span>  &quot;needs&quot;: [</span></span>
<span class="line"><span>    &quot;violation&quot;,</span></span>
<span class="line"><span>    &quot;heavier penalty&quot;</span></span>
<span class="line"><span>  ],</span></span>
<span class="line"><span>  &quot;heavier&quot;: [</span></span>
<span class="line"><span>    &quot;从重处罚罚款&quot;,</span></span>
<span class="line"><span>    &quot;降低资质等级、吊销许可证件/营业执照&quot;,</span></span>
<span class="line"><span>    &quot;限制开展生产经营活动、责令停产停业、责令关闭、限制从业&quot;,</span></span>
<span class="line"><span>    &quot;其他&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="o44-term" tabindex="-1">（移出） <a class="header-anchor" href="#o44-term" aria-label="“（移出）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">自被列入之日起满三年的，由列入机关移出；满一年且符合条件的，可以申请提前移出</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>o44-term</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>失信名单</td></tr><tr><td><strong>施行</strong></td><td>2021-09-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>凭记忆，未见原文：memory</td></tr><tr><td><strong>出处</strong></td><td>web pages (report, English copy beginning); procedure from memory</td></tr><tr><td><strong>备注</strong></td><td>revision draft published 2025-10; re-check after adoption</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>代码</strong></td><td><code>packages/blacklist/src/instruments/market-serious-list-44-2021.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/blacklist/test/instruments.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publication-term&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 3,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;year&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;duration&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;listed&quot;,</span></span>
<span class="line"><span>  &quot;earlyRemoval&quot;: {</span></span>
<span class="line"><span>    &quot;amount&quot;: 1,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;year&quot;,</span></span>
<span class="line"><span>    &quot;bound&quot;: &quot;min&quot;</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/samr-order-44-2021.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const samrOrder442021 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  samrOrder442021 as default
};
