import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Puyang Regulation on Public Resource Trading","description":"Puyang Regulation on Public Resource Trading: the provisions held, their force and their dates.","frontmatter":{"title":"Puyang Regulation on Public Resource Trading","description":"Puyang Regulation on Public Resource Trading: the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/puyang-public-resource-2021.md","filePath":"en/reference/instruments/puyang-public-resource-2021.md"}');
const _sfc_main = { name: "en/reference/instruments/puyang-public-resource-2021.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="puyang-regulation-on-public-resource-trading" tabindex="-1">Puyang Regulation on Public Resource Trading <a class="header-anchor" href="#puyang-regulation-on-public-resource-trading" aria-label="Link to “Puyang Regulation on Public Resource Trading”">​</a></h1><p><span lang="zh-CN">濮阳市公共资源交易管理条例</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Rank</strong></td><td>Local regulations</td></tr><tr><td><strong>In force</strong></td><td>since 2021-10-01</td></tr><tr><td><strong>Id</strong></td><td><code>puyang-public-resource-2021</code></td></tr><tr><td><strong>Note</strong></td><td>Adopted by the Standing Committee of the Puyang People&#39;s Congress.</td></tr></tbody></table><h2 id="py-14" tabindex="-1">第十四条 <a class="header-anchor" href="#py-14" aria-label="Link to “第十四条”">​</a></h2><blockquote><p><span lang="zh-CN">公共资源交易项目单位及其委托的中介机构应当在国家、省指定的媒介和市公共资源交易平台上发布交易公告、公示等交易信息，发布内容应当保持一致。</span></p></blockquote><p>The unit in charge of a public resource trading project and the intermediary it appoints shall publish transaction announcements, public notices and other transaction information in the media designated by the state and the province and on the city&#39;s public resource trading platform; the published content shall be the same.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>py-14</code></td></tr><tr><td><strong>Force</strong></td><td>must</td></tr><tr><td><strong>Topic</strong></td><td>where</td></tr><tr><td><strong>In force</strong></td><td>since 2021-10-01</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>LawRefBook/Laws (public collection of laws), 濮阳市公共资源交易管理条例(2021-09-01)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Code</strong></td><td><code>packages/responsibility/src/data/waivers.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;channel&quot;,</span></span>
<span class="line"><span>  &quot;channels&quot;: [</span></span>
<span class="line"><span>    &quot;state-or-province designated media&quot;,</span></span>
<span class="line"><span>    &quot;city trading platform&quot;</span></span>
<span class="line"><span>  ],</span></span>
<span class="line"><span>  &quot;consistency&quot;: true</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="py-18" tabindex="-1">第十八条 <a class="header-anchor" href="#py-18" aria-label="Link to “第十八条”">​</a></h2><blockquote><p><span lang="zh-CN">公示信息应当包括专家打分情况、否决投标原因以及异议、质疑和投诉渠道。</span></p></blockquote><p>The information on public notice shall include the experts&#39; scores, the reasons for rejecting bids, and the channels for objections, challenges and complaints.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>py-18</code></td></tr><tr><td><strong>Force</strong></td><td>must</td></tr><tr><td><strong>Topic</strong></td><td>catalogue</td></tr><tr><td><strong>In force</strong></td><td>since 2021-10-01</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>LawRefBook/Laws (public collection of laws), 濮阳市公共资源交易管理条例(2021-09-01)</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;required-fields&quot;,</span></span>
<span class="line"><span>  &quot;fields&quot;: [</span></span>
<span class="line"><span>    &quot;expertScores&quot;,</span></span>
<span class="line"><span>    &quot;rejectionReasons&quot;,</span></span>
<span class="line"><span>    &quot;objectionChannels&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/puyang-public-resource-2021.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const puyangPublicResource2021 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  puyangPublicResource2021 as default
};
