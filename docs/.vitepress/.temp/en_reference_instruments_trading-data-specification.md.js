import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Data Specification for Public Resource Trading Platform Systems (V2.0)","description":"Data Specification for Public Resource Trading Platform Systems (V2.0): the provisions held, their force and their dates.","frontmatter":{"title":"Data Specification for Public Resource Trading Platform Systems (V2.0)","description":"Data Specification for Public Resource Trading Platform Systems (V2.0): the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/trading-data-specification.md","filePath":"en/reference/instruments/trading-data-specification.md"}');
const _sfc_main = { name: "en/reference/instruments/trading-data-specification.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="data-specification-for-public-resource-trading-platform-systems-v2-0" tabindex="-1">Data Specification for Public Resource Trading Platform Systems (V2.0) <a class="header-anchor" href="#data-specification-for-public-resource-trading-platform-systems-v2-0" aria-label="Link to “Data Specification for Public Resource Trading Platform Systems (V2.0)”">​</a></h1><p><span lang="zh-CN">公共资源交易平台系统数据规范（V2.0）</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Rank</strong></td><td>Standards</td></tr><tr><td><strong>In force</strong></td><td>since 2016-08-01 (from memory, text not seen)</td></tr><tr><td><strong>Id</strong></td><td><code>trading-data-specification</code></td></tr><tr><td><strong>Note</strong></td><td>Text not seen; the first day is that of the 14-department Order 39.</td></tr></tbody></table><h2 id="id-ggzy" tabindex="-1">统一交易标识码 <a class="header-anchor" href="#id-ggzy" aria-label="Link to “统一交易标识码”">​</a></h2><blockquote><p><span lang="zh-CN">A01-126100004352302793-20230308-000003-2</span></p></blockquote><p>A01-126100004352302793-20230308-000003-2 (a sample of the unified deal code)</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>id-ggzy</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>identifiers</td></tr><tr><td><strong>In force</strong></td><td>since 2016-08-01</td></tr><tr><td><strong>How it is known</strong></td><td>from memory, text not seen: memory; a 2016 report says the data specification gives every transaction one code</td></tr><tr><td><strong>Source</strong></td><td>memory</td></tr><tr><td><strong>Note</strong></td><td>sample and layout from memory; verify before use</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
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
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/trading-data-specification.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const tradingDataSpecification = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  tradingDataSpecification as default
};
