import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Information Security Technology: Personal Information Security Specification","description":"Information Security Technology: Personal Information Security Specification: the provisions held, their force and their dates.","frontmatter":{"title":"Information Security Technology: Personal Information Security Specification","description":"Information Security Technology: Personal Information Security Specification: the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/gb-35273-2020.md","filePath":"en/reference/instruments/gb-35273-2020.md"}');
const _sfc_main = { name: "en/reference/instruments/gb-35273-2020.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="information-security-technology-personal-information-security-specification" tabindex="-1">Information Security Technology: Personal Information Security Specification <a class="header-anchor" href="#information-security-technology-personal-information-security-specification" aria-label="Link to “Information Security Technology: Personal Information Security Specification”">​</a></h1><p><span lang="zh-CN">信息安全技术 个人信息安全规范</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>GB/T 35273-2020 (from memory, text not seen)</td></tr><tr><td><strong>Rank</strong></td><td>Standards</td></tr><tr><td><strong>In force</strong></td><td>since 2020-10-01 (from memory, text not seen)</td></tr><tr><td><strong>Id</strong></td><td><code>gb-35273-2020</code></td></tr></tbody></table><h2 id="g35273-deid" tabindex="-1">附录（展示与去标识化） <a class="header-anchor" href="#g35273-deid" aria-label="Link to “附录（展示与去标识化）”">​</a></h2><blockquote><p><span lang="zh-CN">界面展示的个人信息宜采取去标识化处理；身份证件号码、银行账号、手机号、住址等属个人敏感信息示例</span></p></blockquote><p>Personal information shown on a screen should be de-identified; identity document numbers, bank accounts, mobile numbers, addresses and the like are examples of sensitive personal information.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>g35273-deid</code></td></tr><tr><td><strong>Force</strong></td><td>should</td></tr><tr><td><strong>Topic</strong></td><td>privacy</td></tr><tr><td><strong>In force</strong></td><td>since 2020-10-01</td></tr><tr><td><strong>How it is known</strong></td><td>from memory, text not seen: memory</td></tr><tr><td><strong>Source</strong></td><td>memory</td></tr><tr><td><strong>Note</strong></td><td>masking widths are practice, not law</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;mask-examples&quot;,</span></span>
<span class="line"><span>  &quot;masks&quot;: {</span></span>
<span class="line"><span>    &quot;idNumber&quot;: &quot;keep first 6? and last 4? (practice varies; prefer 前3后4 or 出生日期段隐去)&quot;,</span></span>
<span class="line"><span>    &quot;phone&quot;: &quot;138****1234&quot;,</span></span>
<span class="line"><span>    &quot;bankAccount&quot;: &quot;last 4&quot;,</span></span>
<span class="line"><span>    &quot;address&quot;: &quot;to community/village level&quot;</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/gb-35273-2020.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const gb352732020 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  gb352732020 as default
};
