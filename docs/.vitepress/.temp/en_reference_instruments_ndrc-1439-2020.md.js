import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules for Administering Fixed-asset Investment Project Codes","description":"Rules for Administering Fixed-asset Investment Project Codes: the provisions held, their force and their dates.","frontmatter":{"title":"Rules for Administering Fixed-asset Investment Project Codes","description":"Rules for Administering Fixed-asset Investment Project Codes: the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/ndrc-1439-2020.md","filePath":"en/reference/instruments/ndrc-1439-2020.md"}');
const _sfc_main = { name: "en/reference/instruments/ndrc-1439-2020.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-for-administering-fixed-asset-investment-project-codes" tabindex="-1">Rules for Administering Fixed-asset Investment Project Codes <a class="header-anchor" href="#rules-for-administering-fixed-asset-investment-project-codes" aria-label="Link to “Rules for Administering Fixed-asset Investment Project Codes”">​</a></h1><p><span lang="zh-CN">固定资产投资项目代码管理规范</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>发改投资〔2020〕1439号</td></tr><tr><td><strong>Rank</strong></td><td>Normative documents</td></tr><tr><td><strong>In force</strong></td><td>since 2020-11-01</td></tr><tr><td><strong>Id</strong></td><td><code>ndrc-1439-2020</code></td></tr></tbody></table><h2 id="id-1439" tabindex="-1">实施 <a class="header-anchor" href="#id-1439" aria-label="Link to “实施”">​</a></h2><blockquote><p><span lang="zh-CN">《固定资产投资项目代码管理规范》自2020年11月1日起实施，采取分批切换、逐步过渡的方式</span></p></blockquote><p>The Rules for Administering Fixed-asset Investment Project Codes apply from 1 November 2020, switching over in batches and by steps</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>id-1439</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>identifiers</td></tr><tr><td><strong>In force</strong></td><td>since 2020-11-01</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>web pages; public code</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;version-change&quot;,</span></span>
<span class="line"><span>  &quot;effective&quot;: &quot;2020-11-01&quot;,</span></span>
<span class="line"><span>  &quot;before&quot;: &quot;YYYY-RRRRRR-IndustryCode(2)-Type(2)-Serial(6)&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/ndrc-1439-2020.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ndrc14392020 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ndrc14392020 as default
};
