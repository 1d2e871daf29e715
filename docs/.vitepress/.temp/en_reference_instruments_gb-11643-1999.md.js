import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Citizen Identity Number","description":"Citizen Identity Number: the provisions held, their force and their dates.","frontmatter":{"title":"Citizen Identity Number","description":"Citizen Identity Number: the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/gb-11643-1999.md","filePath":"en/reference/instruments/gb-11643-1999.md"}');
const _sfc_main = { name: "en/reference/instruments/gb-11643-1999.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="citizen-identity-number" tabindex="-1">Citizen Identity Number <a class="header-anchor" href="#citizen-identity-number" aria-label="Link to “Citizen Identity Number”">​</a></h1><p><span lang="zh-CN">公民身份号码</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>GB 11643-1999</td></tr><tr><td><strong>Rank</strong></td><td>Standards</td></tr><tr><td><strong>In force</strong></td><td>since 1999-07-01</td></tr><tr><td><strong>Id</strong></td><td><code>gb-11643-1999</code></td></tr></tbody></table><h2 id="id-11643" tabindex="-1">校验码 <a class="header-anchor" href="#id-11643" aria-label="Link to “校验码”">​</a></h2><blockquote><p><span lang="zh-CN">公民身份号码是特征组合码，由十七位数字本体码和一位校验码组成。排列顺序从左至右依次为：六位数字地址码，八位数字出生日期码，三位数字顺序码和一位数字校验码。</span></p></blockquote><p>The citizen identity number is a composite code of a seventeen-digit body and one check character. From left to right: six digits of address code, eight digits of date of birth, three digits of sequence and one check character.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>id-11643</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>identifiers</td></tr><tr><td><strong>In force</strong></td><td>since 1999-07-01</td></tr><tr><td><strong>How it is known</strong></td><td>second-hand, text not seen: four web pages that give the standard the same way</td></tr><tr><td><strong>Source</strong></td><td>web pages (51cto; csdn; togowu; eeworm)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Tests</strong></td><td><code>packages/law/test/versions.test.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;checksum&quot;,</span></span>
<span class="line"><span>  &quot;weights&quot;: [</span></span>
<span class="line"><span>    7,</span></span>
<span class="line"><span>    9,</span></span>
<span class="line"><span>    10,</span></span>
<span class="line"><span>    5,</span></span>
<span class="line"><span>    8,</span></span>
<span class="line"><span>    4,</span></span>
<span class="line"><span>    2,</span></span>
<span class="line"><span>    1,</span></span>
<span class="line"><span>    6,</span></span>
<span class="line"><span>    3,</span></span>
<span class="line"><span>    7,</span></span>
<span class="line"><span>    9,</span></span>
<span class="line"><span>    10,</span></span>
<span class="line"><span>    5,</span></span>
<span class="line"><span>    8,</span></span>
<span class="line"><span>    4,</span></span>
<span class="line"><span>    2</span></span>
<span class="line"><span>  ],</span></span>
<span class="line"><span>  &quot;mod&quot;: 11,</span></span>
<span class="line"><span>  &quot;map&quot;: &quot;10X98765432&quot;,</span></span>
<span class="line"><span>  &quot;length&quot;: 18,</span></span>
<span class="line"><span>  &quot;layout&quot;: &quot;6 region + 8 birth date + 3 sequence + 1 check&quot;,</span></span>
<span class="line"><span>  &quot;examples&quot;: [</span></span>
<span class="line"><span>    &quot;11010519491231002X&quot;,</span></span>
<span class="line"><span>    &quot;440524188001010014&quot;</span></span>
<span class="line"><span>  ],</span></span>
<span class="line"><span>  &quot;orderCode&quot;: &quot;odd = male, even = female&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/gb-11643-1999.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const gb116431999 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  gb116431999 as default
};
