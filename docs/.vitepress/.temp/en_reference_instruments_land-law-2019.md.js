import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Land Administration Law (2019 amendment)","description":"Land Administration Law (2019 amendment): the provisions held, their force and their dates.","frontmatter":{"title":"Land Administration Law (2019 amendment)","description":"Land Administration Law (2019 amendment): the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/land-law-2019.md","filePath":"en/reference/instruments/land-law-2019.md"}');
const _sfc_main = { name: "en/reference/instruments/land-law-2019.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="land-administration-law-2019-amendment" tabindex="-1">Land Administration Law (2019 amendment) <a class="header-anchor" href="#land-administration-law-2019-amendment" aria-label="Link to “Land Administration Law (2019 amendment)”">​</a></h1><p><span lang="zh-CN">中华人民共和国土地管理法（2019年修正）</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>主席令第32号（2019） (from memory, text not seen)</td></tr><tr><td><strong>Rank</strong></td><td>Laws</td></tr><tr><td><strong>In force</strong></td><td>since 2020-01-01</td></tr><tr><td><strong>Id</strong></td><td><code>land-law-2019</code></td></tr></tbody></table><h2 id="ll-47" tabindex="-1">第四十七条 <a class="header-anchor" href="#ll-47" aria-label="Link to “第四十七条”">​</a></h2><blockquote><p><span lang="zh-CN">县级以上地方人民政府拟申请征收土地的，应当开展拟征收土地现状调查和社会稳定风险评估，并将征收范围、土地现状、征收目的、补偿标准、安置方式和社会保障等在拟征收土地所在的乡（镇）和村、村民小组范围内公告至少三十日，听取被征地的农村集体经济组织及其成员、村民委员会和其他利害关系人的意见。</span></p></blockquote><p>A local government at or above county level that intends to apply for land expropriation shall survey the present state of the land and assess the risk to social stability, and announce the scope, the present state of the land, the purpose, the compensation standard, the manner of resettlement, social security and the like for at least thirty days in the township, village and villagers&#39; group where the land lies, and hear the rural collective economic organisation concerned and its members, the villagers&#39; committee and other interested parties.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>ll-47</code></td></tr><tr><td><strong>Force</strong></td><td>must</td></tr><tr><td><strong>Topic</strong></td><td>deadlines</td></tr><tr><td><strong>In force</strong></td><td>since 2020-01-01</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>LawRefBook/Laws (public collection of laws), 土地管理法(2019-08-26)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Deadline rules</strong></td><td><a href="/en/reference/rules/ll-47.html">Announce or disclose for at least 30 days from “the notice is published”</a></td></tr><tr><td><strong>Code</strong></td><td><code>packages/deadlines/src/instruments/land-law-2019.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;min-period&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 30,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;min&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;duration&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;notice-published&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/land-law-2019.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const landLaw2019 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  landLaw2019 as default
};
