import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Implementing Regulation of the State Secrets Law (2024 revision)","description":"Implementing Regulation of the State Secrets Law (2024 revision): the provisions held, their force and their dates.","frontmatter":{"title":"Implementing Regulation of the State Secrets Law (2024 revision)","description":"Implementing Regulation of the State Secrets Law (2024 revision): the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/state-secrets-regulation-2024.md","filePath":"en/reference/instruments/state-secrets-regulation-2024.md"}');
const _sfc_main = { name: "en/reference/instruments/state-secrets-regulation-2024.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="implementing-regulation-of-the-state-secrets-law-2024-revision" tabindex="-1">Implementing Regulation of the State Secrets Law (2024 revision) <a class="header-anchor" href="#implementing-regulation-of-the-state-secrets-law-2024-revision" aria-label="Link to “Implementing Regulation of the State Secrets Law (2024 revision)”">​</a></h1><p><span lang="zh-CN">中华人民共和国保守国家秘密法实施条例（2024年修订）</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>国务院令第786号 (from memory, text not seen)</td></tr><tr><td><strong>Rank</strong></td><td>Administrative regulations</td></tr><tr><td><strong>In force</strong></td><td>since 2024-09-01 (from memory, text not seen)</td></tr><tr><td><strong>Id</strong></td><td><code>state-secrets-regulation-2024</code></td></tr></tbody></table><h2 id="sr-5" tabindex="-1">第五条 <a class="header-anchor" href="#sr-5" aria-label="Link to “第五条”">​</a></h2><blockquote><p><span lang="zh-CN">不得将依法应当公开的事项确定为国家秘密，不得将涉及国家秘密的信息公开。</span></p></blockquote><p>[Organs and units] may not classify as a state secret a matter that by law shall be disclosed, and may not disclose information involving state secrets.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>sr-5</code></td></tr><tr><td><strong>Force</strong></td><td>must</td></tr><tr><td><strong>Topic</strong></td><td>privacy</td></tr><tr><td><strong>In force</strong></td><td>since 2024-09-01</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>LawRefBook/Laws (public collection of laws), 保守国家秘密法实施条例(2024-07-10)</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;mutual-exclusion&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/state-secrets-regulation-2024.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const stateSecretsRegulation2024 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  stateSecretsRegulation2024 as default
};
