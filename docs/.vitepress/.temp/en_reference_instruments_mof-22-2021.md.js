import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Measures for the Administration of Procurement Requirements","description":"Measures for the Administration of Procurement Requirements: the provisions held, their force and their dates.","frontmatter":{"title":"Measures for the Administration of Procurement Requirements","description":"Measures for the Administration of Procurement Requirements: the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/mof-22-2021.md","filePath":"en/reference/instruments/mof-22-2021.md"}');
const _sfc_main = { name: "en/reference/instruments/mof-22-2021.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="measures-for-the-administration-of-procurement-requirements" tabindex="-1">Measures for the Administration of Procurement Requirements <a class="header-anchor" href="#measures-for-the-administration-of-procurement-requirements" aria-label="Link to “Measures for the Administration of Procurement Requirements”">​</a></h1><p><span lang="zh-CN">政府采购需求管理办法</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>财库〔2021〕22号 (from memory, text not seen)</td></tr><tr><td><strong>Rank</strong></td><td>Normative documents</td></tr><tr><td><strong>In force</strong></td><td>since 2021-07-01 (from memory, text not seen)</td></tr><tr><td><strong>Id</strong></td><td><code>mof-22-2021</code></td></tr></tbody></table><h2 id="k22-24" tabindex="-1">第二十四条 <a class="header-anchor" href="#k22-24" aria-label="Link to “第二十四条”">​</a></h2><blockquote><p><span lang="zh-CN">政府向社会公众提供的公共服务项目，验收时应当邀请服务对象参与并出具意见，验收结果应当向社会公告。</span></p></blockquote><p>For public services that the government provides to the public, those served shall be invited to take part in acceptance and give their opinion, and the acceptance result shall be announced to the public.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>k22-24</code></td></tr><tr><td><strong>Force</strong></td><td>must</td></tr><tr><td><strong>Topic</strong></td><td>catalogue</td></tr><tr><td><strong>In force</strong></td><td>since 2021-07-01</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>printed collection 《中华人民共和国招标投标法律法规全书》</td></tr><tr><td><strong>Note</strong></td><td>document number and date from memory; gives no number of days (see k135-result for the 2 working days, still unseen)</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;must-publish&quot;,</span></span>
<span class="line"><span>  &quot;item&quot;: &quot;验收结果&quot;,</span></span>
<span class="line"><span>  &quot;condition&quot;: &quot;public services for the people&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/mof-22-2021.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mof222021 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mof222021 as default
};
