import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Open Government Work Priorities for 2018","description":"Open Government Work Priorities for 2018: the provisions held, their force and their dates.","frontmatter":{"title":"Open Government Work Priorities for 2018","description":"Open Government Work Priorities for 2018: the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/open-government-priorities-2018.md","filePath":"en/reference/instruments/open-government-priorities-2018.md"}');
const _sfc_main = { name: "en/reference/instruments/open-government-priorities-2018.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="open-government-work-priorities-for-2018" tabindex="-1">Open Government Work Priorities for 2018 <a class="header-anchor" href="#open-government-work-priorities-for-2018" aria-label="Link to “Open Government Work Priorities for 2018”">​</a></h1><p><span lang="zh-CN">2018年政务公开工作要点</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>国办发〔2018〕23号 (from memory, text not seen)</td></tr><tr><td><strong>Rank</strong></td><td>Normative documents</td></tr><tr><td><strong>In force</strong></td><td>since 2018-04-08 (from memory, text not seen)</td></tr><tr><td><strong>Id</strong></td><td><code>open-government-priorities-2018</code></td></tr></tbody></table><h2 id="pr18-deid" tabindex="-1">（个人隐私） <a class="header-anchor" href="#pr18-deid" aria-label="Link to “（个人隐私）”">​</a></h2><blockquote><p><span lang="zh-CN">要依法保护好个人隐私，除惩戒公示、强制性信息披露外，对于其他涉及个人隐私的政府信息，公开时要去标识化处理，选择恰当的方式和范围。</span></p></blockquote><p>Personal privacy shall be protected according to law; apart from public notices of sanctions and compulsory information disclosure, other government information involving personal privacy shall be de-identified when disclosed, and a suitable manner and scope chosen.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>pr18-deid</code></td></tr><tr><td><strong>Force</strong></td><td>must</td></tr><tr><td><strong>Topic</strong></td><td>privacy</td></tr><tr><td><strong>In force</strong></td><td>since 2018-04-08</td></tr><tr><td><strong>How it is known</strong></td><td>second-hand, text not seen: press quotation</td></tr><tr><td><strong>Source</strong></td><td>web page quoting the document</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;de-identify&quot;,</span></span>
<span class="line"><span>  &quot;exceptions&quot;: [</span></span>
<span class="line"><span>    &quot;惩戒公示&quot;,</span></span>
<span class="line"><span>    &quot;强制性信息披露&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/open-government-priorities-2018.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const openGovernmentPriorities2018 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  openGovernmentPriorities2018 as default
};
