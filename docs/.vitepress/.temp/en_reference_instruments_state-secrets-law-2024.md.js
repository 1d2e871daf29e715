import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"State Secrets Law (2024 revision)","description":"State Secrets Law (2024 revision): the provisions held, their force and their dates.","frontmatter":{"title":"State Secrets Law (2024 revision)","description":"State Secrets Law (2024 revision): the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/state-secrets-law-2024.md","filePath":"en/reference/instruments/state-secrets-law-2024.md"}');
const _sfc_main = { name: "en/reference/instruments/state-secrets-law-2024.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="state-secrets-law-2024-revision" tabindex="-1">State Secrets Law (2024 revision) <a class="header-anchor" href="#state-secrets-law-2024-revision" aria-label="Link to “State Secrets Law (2024 revision)”">​</a></h1><p><span lang="zh-CN">中华人民共和国保守国家秘密法（2024年修订）</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>主席令第20号（2024） (from memory, text not seen)</td></tr><tr><td><strong>Rank</strong></td><td>Laws</td></tr><tr><td><strong>In force</strong></td><td>since 2024-05-01</td></tr><tr><td><strong>Id</strong></td><td><code>state-secrets-law-2024</code></td></tr></tbody></table><h2 id="ss-20" tabindex="-1">第二十条 <a class="header-anchor" href="#ss-20" aria-label="Link to “第二十条”">​</a></h2><blockquote><p><span lang="zh-CN">国家秘密的保密期限，除另有规定外，绝密级不超过三十年，机密级不超过二十年，秘密级不超过十年。</span></p></blockquote><p>Unless otherwise provided, the secrecy period of a state secret does not exceed thirty years for top secret, twenty years for secret and ten years for confidential matters.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>ss-20</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>privacy</td></tr><tr><td><strong>In force</strong></td><td>since 2024-05-01</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>LawRefBook/Laws (public collection of laws), 保守国家秘密法(2024-02-27)</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;secrecy-term&quot;,</span></span>
<span class="line"><span>  &quot;top&quot;: {</span></span>
<span class="line"><span>    &quot;amount&quot;: 30,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;year&quot;</span></span>
<span class="line"><span>  },</span></span>
<span class="line"><span>  &quot;secret&quot;: {</span></span>
<span class="line"><span>    &quot;amount&quot;: 20,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;year&quot;</span></span>
<span class="line"><span>  },</span></span>
<span class="line"><span>  &quot;confidential&quot;: {</span></span>
<span class="line"><span>    &quot;amount&quot;: 10,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;year&quot;</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="ss-35" tabindex="-1">第三十五条 <a class="header-anchor" href="#ss-35" aria-label="Link to “第三十五条”">​</a></h2><blockquote><p><span lang="zh-CN">机关、单位应当依法对拟公开的信息进行保密审查，遵守国家保密规定。</span></p></blockquote><p>Organs and units shall carry out a secrecy review, according to law, of information that they intend to disclose, and observe the state&#39;s provisions on secrecy.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>ss-35</code></td></tr><tr><td><strong>Force</strong></td><td>must</td></tr><tr><td><strong>Topic</strong></td><td>privacy</td></tr><tr><td><strong>In force</strong></td><td>since 2024-05-01</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>LawRefBook/Laws (public collection of laws), 保守国家秘密法(2024-02-27)</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;pre-publication-review&quot;,</span></span>
<span class="line"><span>  &quot;kind&quot;: &quot;secrecy&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/state-secrets-law-2024.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const stateSecretsLaw2024 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  stateSecretsLaw2024 as default
};
