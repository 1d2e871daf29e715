import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Coding Rules for the Unified Social Credit Code of Legal Persons and Other Organisations","description":"Coding Rules for the Unified Social Credit Code of Legal Persons and Other Organisations: the provisions held, their force and their dates.","frontmatter":{"title":"Coding Rules for the Unified Social Credit Code of Legal Persons and Other Organisations","description":"Coding Rules for the Unified Social Credit Code of Legal Persons and Other Organisations: the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/gb-32100-2015.md","filePath":"en/reference/instruments/gb-32100-2015.md"}');
const _sfc_main = { name: "en/reference/instruments/gb-32100-2015.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="coding-rules-for-the-unified-social-credit-code-of-legal-persons-and-other-organisations" tabindex="-1">Coding Rules for the Unified Social Credit Code of Legal Persons and Other Organisations <a class="header-anchor" href="#coding-rules-for-the-unified-social-credit-code-of-legal-persons-and-other-organisations" aria-label="Link to “Coding Rules for the Unified Social Credit Code of Legal Persons and Other Organisations”">​</a></h1><p><span lang="zh-CN">法人和其他组织统一社会信用代码编码规则</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>GB 32100-2015</td></tr><tr><td><strong>Rank</strong></td><td>Standards</td></tr><tr><td><strong>In force</strong></td><td>since 2015-10-01 (from memory, text not seen)</td></tr><tr><td><strong>Id</strong></td><td><code>gb-32100-2015</code></td></tr></tbody></table><h2 id="id-32100" tabindex="-1">校验码 <a class="header-anchor" href="#id-32100" aria-label="Link to “校验码”">​</a></h2><blockquote><p><span lang="zh-CN">Character set (31): 0123456789ABCDEFGHJKLMNPQRTUWXY (no I, O, S, V, Z). Weights for positions 1–17: 1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28 (= 3^(i-1) mod 31).</span></p></blockquote><p>Character set of 31 (no I, O, S, V, Z) and the weights of positions 1 to 17, which are the powers of 3 modulo 31.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>id-32100</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>identifiers</td></tr><tr><td><strong>In force</strong></td><td>since 2015-10-01</td></tr><tr><td><strong>How it is known</strong></td><td>second-hand, text not seen: public code</td></tr><tr><td><strong>Source</strong></td><td>web pages; public code</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;checksum&quot;,</span></span>
<span class="line"><span>  &quot;charset&quot;: &quot;0123456789ABCDEFGHJKLMNPQRTUWXY&quot;,</span></span>
<span class="line"><span>  &quot;weights&quot;: [</span></span>
<span class="line"><span>    1,</span></span>
<span class="line"><span>    3,</span></span>
<span class="line"><span>    9,</span></span>
<span class="line"><span>    27,</span></span>
<span class="line"><span>    19,</span></span>
<span class="line"><span>    26,</span></span>
<span class="line"><span>    16,</span></span>
<span class="line"><span>    17,</span></span>
<span class="line"><span>    20,</span></span>
<span class="line"><span>    29,</span></span>
<span class="line"><span>    25,</span></span>
<span class="line"><span>    13,</span></span>
<span class="line"><span>    8,</span></span>
<span class="line"><span>    24,</span></span>
<span class="line"><span>    10,</span></span>
<span class="line"><span>    30,</span></span>
<span class="line"><span>    28</span></span>
<span class="line"><span>  ],</span></span>
<span class="line"><span>  &quot;mod&quot;: 31,</span></span>
<span class="line"><span>  &quot;formula&quot;: &quot;(31 - sum % 31) % 31&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="id-32100-caveat" tabindex="-1">例外 <a class="header-anchor" href="#id-32100-caveat" aria-label="Link to “例外”">​</a></h2><blockquote><p><span lang="zh-CN">some codes issued early in pilot areas (Fujian) are lawful although the check character does not match</span></p></blockquote><p>Some codes issued early in pilot areas (Fujian) are lawful although the check character does not match.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>id-32100-caveat</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>identifiers</td></tr><tr><td><strong>In force</strong></td><td>since 2015-10-01</td></tr><tr><td><strong>How it is known</strong></td><td>second-hand, text not seen: public code</td></tr><tr><td><strong>Source</strong></td><td>web pages; public code</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;validation-level&quot;,</span></span>
<span class="line"><span>  &quot;level&quot;: &quot;warning, not error&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/gb-32100-2015.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const gb321002015 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  gb321002015 as default
};
