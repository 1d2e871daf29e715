import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Henan Social Credit Regulation","description":"Henan Social Credit Regulation: the provisions held, their force and their dates.","frontmatter":{"title":"Henan Social Credit Regulation","description":"Henan Social Credit Regulation: the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/henan-social-credit-2019.md","filePath":"en/reference/instruments/henan-social-credit-2019.md"}');
const _sfc_main = { name: "en/reference/instruments/henan-social-credit-2019.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="henan-social-credit-regulation" tabindex="-1">Henan Social Credit Regulation <a class="header-anchor" href="#henan-social-credit-regulation" aria-label="Link to “Henan Social Credit Regulation”">​</a></h1><p><span lang="zh-CN">河南省社会信用条例</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Rank</strong></td><td>Local regulations</td></tr><tr><td><strong>In force</strong></td><td>since 2020-05-01 (from memory, text not seen)</td></tr><tr><td><strong>Id</strong></td><td><code>henan-social-credit-2019</code></td></tr><tr><td><strong>Note</strong></td><td>Adopted by the Standing Committee of the Henan People&#39;s Congress.</td></tr></tbody></table><h2 id="hn-28" tabindex="-1">第二十八条第三款 <a class="header-anchor" href="#hn-28" aria-label="Link to “第二十八条第三款”">​</a></h2><blockquote><p><span lang="zh-CN">拟列入失信联合惩戒对象名单的，应当以书面方式履行事前告知程序。告知内容包括纳入失信联合惩戒对象名单的依据、理由、惩戒措施，异议申请的权利等。</span></p></blockquote><p>A party to be entered in the list of targets of joint sanctions for dishonesty shall be told in writing beforehand. The notice includes the basis and reasons for listing, the sanctions, the right to object and so on.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>hn-28</code></td></tr><tr><td><strong>Force</strong></td><td>must</td></tr><tr><td><strong>Topic</strong></td><td>blacklists</td></tr><tr><td><strong>In force</strong></td><td>since 2020-05-01</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>LawRefBook/Laws (public collection of laws), 河南省社会信用条例(2019-11-29)</td></tr><tr><td><strong>Note</strong></td><td>local rule (Henan)</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;notice-right&quot;,</span></span>
<span class="line"><span>  &quot;form&quot;: &quot;written&quot;,</span></span>
<span class="line"><span>  &quot;before&quot;: &quot;listing&quot;,</span></span>
<span class="line"><span>  &quot;content&quot;: [</span></span>
<span class="line"><span>    &quot;basis&quot;,</span></span>
<span class="line"><span>    &quot;reasons&quot;,</span></span>
<span class="line"><span>    &quot;sanctions&quot;,</span></span>
<span class="line"><span>    &quot;right to object&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="hn-43" tabindex="-1">第四十三条 <a class="header-anchor" href="#hn-43" aria-label="Link to “第四十三条”">​</a></h2><blockquote><p><span lang="zh-CN">符合信用修复规定的，信用信息共享平台或者公共信用信息提供单位应当一个工作日内修复。</span></p></blockquote><p>Where the provisions on credit repair are met, the credit information sharing platform or the provider of public credit information shall repair within one working day.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>hn-43</code></td></tr><tr><td><strong>Force</strong></td><td>must</td></tr><tr><td><strong>Topic</strong></td><td>blacklists</td></tr><tr><td><strong>In force</strong></td><td>since 2020-05-01</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>LawRefBook/Laws (public collection of laws), 河南省社会信用条例(2019-11-29)</td></tr><tr><td><strong>Note</strong></td><td>local rule (Henan)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Deadline rules</strong></td><td><a href="/en/reference/rules/hn-43.html">Act within 1 working day of “credit repair is applied for”</a></td></tr><tr><td><strong>Code</strong></td><td><code>packages/deadlines/src/instruments/henan-social-credit-2019.ts</code></td></tr><tr><td><strong>Tests</strong></td><td><code>packages/deadlines/test/explain-deadline.test.ts</code> <code>packages/deadlines/test/rules.test.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;process-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 1,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;repair-application&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/henan-social-credit-2019.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const henanSocialCredit2019 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  henanSocialCredit2019 as default
};
