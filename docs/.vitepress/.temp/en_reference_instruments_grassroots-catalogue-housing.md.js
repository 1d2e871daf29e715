import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Grass-roots Open Government Standard Catalogue: Government-subsidised Housing (county copies)","description":"Grass-roots Open Government Standard Catalogue: Government-subsidised Housing (county copies): the provisions held, their force and their dates.","frontmatter":{"title":"Grass-roots Open Government Standard Catalogue: Government-subsidised Housing (county copies)","description":"Grass-roots Open Government Standard Catalogue: Government-subsidised Housing (county copies): the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/grassroots-catalogue-housing.md","filePath":"en/reference/instruments/grassroots-catalogue-housing.md"}');
const _sfc_main = { name: "en/reference/instruments/grassroots-catalogue-housing.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="grass-roots-open-government-standard-catalogue-government-subsidised-housing-county-copies" tabindex="-1">Grass-roots Open Government Standard Catalogue: Government-subsidised Housing (county copies) <a class="header-anchor" href="#grass-roots-open-government-standard-catalogue-government-subsidised-housing-county-copies" aria-label="Link to “Grass-roots Open Government Standard Catalogue: Government-subsidised Housing (county copies)”">​</a></h1><p><span lang="zh-CN">保障性住房领域基层政务公开标准目录（县级目录）</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Rank</strong></td><td>Local documents</td></tr><tr><td><strong>In force</strong></td><td>since 2019-01-01 (from memory, text not seen)</td></tr><tr><td><strong>Id</strong></td><td><code>grassroots-catalogue-housing</code></td></tr><tr><td><strong>Note</strong></td><td>Compiled by each county; no common number; the first day is a placeholder.</td></tr></tbody></table><h2 id="gc-housing" tabindex="-1">保障性住房领域1 <a class="header-anchor" href="#gc-housing" aria-label="Link to “保障性住房领域1”">​</a></h2><blockquote><p><span lang="zh-CN">年度建设计划任务量：开工套数、基本建成套数 | 信息形成（变更）20个工作日内</span></p></blockquote><p>Annual construction plan: units to be started, units to be basically completed | within 20 working days of the information being formed (changed)</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>gc-housing</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>deadlines</td></tr><tr><td><strong>In force</strong></td><td>since 2019-01-01</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: county catalogue</td></tr><tr><td><strong>Source</strong></td><td>web pages of county governments</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Deadline rules</strong></td><td><a href="/en/reference/rules/gc-housing.html">Publish within 20 working days of “the information is formed or changed”</a></td></tr><tr><td><strong>Code</strong></td><td><code>packages/deadlines/src/data/procedures.ts</code> <code>packages/deadlines/src/instruments/grassroots-catalogue-housing.ts</code></td></tr><tr><td><strong>Tests</strong></td><td><code>packages/catalogue/test/crosswalk.test.ts</code> <code>packages/catalogue/test/national.test.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publish-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 20,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;information-formed-or-changed&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/grassroots-catalogue-housing.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const grassrootsCatalogueHousing = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  grassrootsCatalogueHousing as default
};
