import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"公共资源交易平台系统数据规范（V2.0）","description":"公共资源交易平台系统数据规范（V2.0）：收录的条文、效力用语和施行日期。","frontmatter":{"title":"公共资源交易平台系统数据规范（V2.0）","description":"公共资源交易平台系统数据规范（V2.0）：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/trading-data-specification.md","filePath":"reference/instruments/trading-data-specification.md"}');
const _sfc_main = { name: "reference/instruments/trading-data-specification.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="公共资源交易平台系统数据规范-v2-0" tabindex="-1">公共资源交易平台系统数据规范（V2.0） <a class="header-anchor" href="#公共资源交易平台系统数据规范-v2-0" aria-label="“公共资源交易平台系统数据规范（V2.0）”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>位阶</strong></td><td>标准</td></tr><tr><td><strong>施行</strong></td><td>2016-08-01 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>trading-data-specification</code></td></tr><tr><td><strong>说明</strong></td><td>原文未见；起始日取自14部门令第39号。</td></tr></tbody></table><h2 id="id-ggzy" tabindex="-1">统一交易标识码 <a class="header-anchor" href="#id-ggzy" aria-label="“统一交易标识码”的链接">​</a></h2><blockquote><p><span lang="zh-CN">A01-126100004352302793-20230308-000003-2</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>id-ggzy</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>代码</td></tr><tr><td><strong>施行</strong></td><td>2016-08-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>凭记忆，未见原文：memory; a 2016 report says the data specification gives every transaction one code</td></tr><tr><td><strong>出处</strong></td><td>memory</td></tr><tr><td><strong>备注</strong></td><td>sample and layout from memory; verify before use</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;format&quot;,</span></span>
<span class="line"><span>  &quot;pattern&quot;: &quot;^[A-Z]\\\\d{2}-[0-9A-HJ-NPQRTUWXY]{18}-\\\\d{8}-\\\\d{6}-[0-9A-Z]$&quot;,</span></span>
<span class="line"><span>  &quot;parts&quot;: [</span></span>
<span class="line"><span>    &quot;category code&quot;,</span></span>
<span class="line"><span>    &quot;USCC of the platform body&quot;,</span></span>
<span class="line"><span>    &quot;date&quot;,</span></span>
<span class="line"><span>    &quot;serial&quot;,</span></span>
<span class="line"><span>    &quot;check&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/trading-data-specification.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tradingDataSpecification = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tradingDataSpecification as default
};
