import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Coding Rules for National Fixed-asset Investment Project Codes","description":"Coding Rules for National Fixed-asset Investment Project Codes: the provisions held, their force and their dates.","frontmatter":{"title":"Coding Rules for National Fixed-asset Investment Project Codes","description":"Coding Rules for National Fixed-asset Investment Project Codes: the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/gb-40058-2021.md","filePath":"en/reference/instruments/gb-40058-2021.md"}');
const _sfc_main = { name: "en/reference/instruments/gb-40058-2021.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="coding-rules-for-national-fixed-asset-investment-project-codes" tabindex="-1">Coding Rules for National Fixed-asset Investment Project Codes <a class="header-anchor" href="#coding-rules-for-national-fixed-asset-investment-project-codes" aria-label="Link to “Coding Rules for National Fixed-asset Investment Project Codes”">​</a></h1><p><span lang="zh-CN">全国固定资产投资项目代码编码规范</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>GB/T 40058-2021</td></tr><tr><td><strong>Rank</strong></td><td>Standards</td></tr><tr><td><strong>In force</strong></td><td>since 2021-08-01</td></tr><tr><td><strong>Id</strong></td><td><code>gb-40058-2021</code></td></tr></tbody></table><h2 id="id-40058" tabindex="-1">4 <a class="header-anchor" href="#id-40058" aria-label="Link to “4”">​</a></h2><blockquote><p><span lang="zh-CN">项目代码共24位，由4位时间代码，6位地区代码，2位中央业务指导部门代码，2位项目类型代码，5位随机码和1位校验码，5段依次组成。</span></p></blockquote><p>The project code has 24 characters and consists, in this order, of a 4-digit time code, a 6-digit region code, a 2-digit code of the central department in charge, a 2-digit project type code, a 5-digit random code and a 1-digit check code, in 5 segments.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>id-40058</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>identifiers</td></tr><tr><td><strong>In force</strong></td><td>since 2021-08-01</td></tr><tr><td><strong>How it is known</strong></td><td>second-hand, text not seen: question-and-answer page on the standard</td></tr><tr><td><strong>Source</strong></td><td>web pages; public code</td></tr><tr><td><strong>Note</strong></td><td>4+6+2+2+5+1 = 20 digits; 24 characters with the four hyphens. Check-digit algorithm not seen.</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;format&quot;,</span></span>
<span class="line"><span>  &quot;pattern&quot;: &quot;^\\\\d{4}-\\\\d{6}-\\\\d{2}-\\\\d{2}-\\\\d{6}$&quot;,</span></span>
<span class="line"><span>  &quot;segments&quot;: {</span></span>
<span class="line"><span>    &quot;time&quot;: 4,</span></span>
<span class="line"><span>    &quot;region&quot;: 6,</span></span>
<span class="line"><span>    &quot;centralDepartment&quot;: 2,</span></span>
<span class="line"><span>    &quot;projectType&quot;: 2,</span></span>
<span class="line"><span>    &quot;random&quot;: 5,</span></span>
<span class="line"><span>    &quot;check&quot;: 1</span></span>
<span class="line"><span>  },</span></span>
<span class="line"><span>  &quot;printedLength&quot;: 24</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/gb-40058-2021.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const gb400582021 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  gb400582021 as default
};
