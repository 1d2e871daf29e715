import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Grass-roots Open Government Standard Catalogue: Rural Dilapidated-House Renovation (county copies)","description":"Grass-roots Open Government Standard Catalogue: Rural Dilapidated-House Renovation (county copies): the provisions held, their force and their dates.","frontmatter":{"title":"Grass-roots Open Government Standard Catalogue: Rural Dilapidated-House Renovation (county copies)","description":"Grass-roots Open Government Standard Catalogue: Rural Dilapidated-House Renovation (county copies): the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/grassroots-catalogue-rural.md","filePath":"en/reference/instruments/grassroots-catalogue-rural.md"}');
const _sfc_main = { name: "en/reference/instruments/grassroots-catalogue-rural.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="grass-roots-open-government-standard-catalogue-rural-dilapidated-house-renovation-county-copies" tabindex="-1">Grass-roots Open Government Standard Catalogue: Rural Dilapidated-House Renovation (county copies) <a class="header-anchor" href="#grass-roots-open-government-standard-catalogue-rural-dilapidated-house-renovation-county-copies" aria-label="Link to “Grass-roots Open Government Standard Catalogue: Rural Dilapidated-House Renovation (county copies)”">​</a></h1><p><span lang="zh-CN">农村危房改造领域基层政务公开标准目录（县级目录）</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Rank</strong></td><td>Local documents</td></tr><tr><td><strong>In force</strong></td><td>since 2019-01-01 (from memory, text not seen)</td></tr><tr><td><strong>Id</strong></td><td><code>grassroots-catalogue-rural</code></td></tr><tr><td><strong>Note</strong></td><td>Compiled by each county; no common number; the first day is a placeholder.</td></tr></tbody></table><h2 id="gc-rural" tabindex="-1">农村危房改造领域 <a class="header-anchor" href="#gc-rural" aria-label="Link to “农村危房改造领域”">​</a></h2><blockquote><p><span lang="zh-CN">及时公开农村危房改造补助农户名单 | 分配结果确定后20个工作日内</span></p></blockquote><p>Disclose in time the list of households subsidised for rural dilapidated-house renovation | within 20 working days after the allocation result is determined</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>gc-rural</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>deadlines</td></tr><tr><td><strong>In force</strong></td><td>since 2019-01-01</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: county catalogue</td></tr><tr><td><strong>Source</strong></td><td>web pages of county governments</td></tr><tr><td><strong>Note</strong></td><td>no national “7-day” publicity figure was found; a zone catalogue uses 5 working days for department documents</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Deadline rules</strong></td><td><a href="/en/reference/rules/gc-rural.html">Publish within 20 working days of “the result of the allocation is settled”</a></td></tr><tr><td><strong>Code</strong></td><td><code>packages/catalogue/src/data/baseline-periods.ts</code> <code>packages/deadlines/src/instruments/grassroots-catalogue-rural.ts</code></td></tr><tr><td><strong>Tests</strong></td><td><code>packages/catalogue/test/crosswalk.test.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publish-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 20,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;allocation-result-set&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/grassroots-catalogue-rural.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const grassrootsCatalogueRural = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  grassrootsCatalogueRural as default
};
