import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Implementing Regulation of the Mineral Resources Law","description":"Implementing Regulation of the Mineral Resources Law: the provisions held, their force and their dates.","frontmatter":{"title":"Implementing Regulation of the Mineral Resources Law","description":"Implementing Regulation of the Mineral Resources Law: the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/mineral-resources-regulation-2026.md","filePath":"en/reference/instruments/mineral-resources-regulation-2026.md"}');
const _sfc_main = { name: "en/reference/instruments/mineral-resources-regulation-2026.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="implementing-regulation-of-the-mineral-resources-law" tabindex="-1">Implementing Regulation of the Mineral Resources Law <a class="header-anchor" href="#implementing-regulation-of-the-mineral-resources-law" aria-label="Link to “Implementing Regulation of the Mineral Resources Law”">​</a></h1><p><span lang="zh-CN">中华人民共和国矿产资源法实施条例</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>国务院令第839号</td></tr><tr><td><strong>Rank</strong></td><td>Administrative regulations</td></tr><tr><td><strong>In force</strong></td><td>since 2026-06-15</td></tr><tr><td><strong>Id</strong></td><td><code>mineral-resources-regulation-2026</code></td></tr></tbody></table><h2 id="im-839" tabindex="-1">公布 <a class="header-anchor" href="#im-839" aria-label="Link to “公布”">​</a></h2><blockquote><p><span lang="zh-CN">2026年5月15日，国务院总理李强签署第839号国务院令，公布《中华人民共和国矿产资源法实施条例》（以下简称《条例》），自2026年6月15日起施行。</span></p></blockquote><p>On 15 May 2026 Premier Li Qiang signed State Council Order 839, promulgating the Implementing Regulation of the Mineral Resources Law, in force from 15 June 2026.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>im-839</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>deadlines</td></tr><tr><td><strong>In force</strong></td><td>since 2026-06-15</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: repost of an official question-and-answer page</td></tr><tr><td><strong>Source</strong></td><td>web page (MOJ Q&amp;A repost)</td></tr><tr><td><strong>Note</strong></td><td>text not seen: re-check notice periods for transfers on or after 2026-06-15</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Code</strong></td><td><code>packages/deadlines/src/waivers.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;version-change&quot;,</span></span>
<span class="line"><span>  &quot;effective&quot;: &quot;2026-06-15&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/mineral-resources-regulation-2026.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mineralResourcesRegulation2026 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mineralResourcesRegulation2026 as default
};
