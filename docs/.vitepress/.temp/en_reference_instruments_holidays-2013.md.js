import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Regulation on Public Holidays for National Festivals and Commemoration Days (2013 revision)","description":"Regulation on Public Holidays for National Festivals and Commemoration Days (2013 revision): the provisions held, their force and their dates.","frontmatter":{"title":"Regulation on Public Holidays for National Festivals and Commemoration Days (2013 revision)","description":"Regulation on Public Holidays for National Festivals and Commemoration Days (2013 revision): the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/holidays-2013.md","filePath":"en/reference/instruments/holidays-2013.md"}');
const _sfc_main = { name: "en/reference/instruments/holidays-2013.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="regulation-on-public-holidays-for-national-festivals-and-commemoration-days-2013-revision" tabindex="-1">Regulation on Public Holidays for National Festivals and Commemoration Days (2013 revision) <a class="header-anchor" href="#regulation-on-public-holidays-for-national-festivals-and-commemoration-days-2013-revision" aria-label="Link to “Regulation on Public Holidays for National Festivals and Commemoration Days (2013 revision)”">​</a></h1><p><span lang="zh-CN">全国年节及纪念日放假办法（2013年修订）</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>国务院令第644号 (from memory, text not seen)</td></tr><tr><td><strong>Rank</strong></td><td>Administrative regulations</td></tr><tr><td><strong>In force</strong></td><td>2014-01-01 to 2024-12-31</td></tr><tr><td><strong>Id</strong></td><td><code>holidays-2013</code></td></tr></tbody></table><h2 id="h13-2" tabindex="-1">第二条 <a class="header-anchor" href="#h13-2" aria-label="Link to “第二条”">​</a></h2><blockquote><p><span lang="zh-CN">(二)春节，放假3天(农历正月初一、初二、初三)；</span></p></blockquote><p>(2) Spring Festival: 3 days off (first, second and third day of the first lunar month);</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>h13-2</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>counting</td></tr><tr><td><strong>In force</strong></td><td>2014-01-01 to 2024-12-31</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>LawRefBook/Laws (public collection of laws), 全国年节及纪念日放假办法(2013-12-11)</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;statutory-holidays&quot;,</span></span>
<span class="line"><span>  &quot;totalDays&quot;: 11</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/holidays-2013.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const holidays2013 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  holidays2013 as default
};
