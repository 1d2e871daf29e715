import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"Codes for the Administrative Divisions of the People's Republic of China","description":"Codes for the Administrative Divisions of the People's Republic of China: the provisions held, their force and their dates.","frontmatter":{"title":"Codes for the Administrative Divisions of the People's Republic of China","description":"Codes for the Administrative Divisions of the People's Republic of China: the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/gb-2260-2007.md","filePath":"en/reference/instruments/gb-2260-2007.md"}`);
const _sfc_main = { name: "en/reference/instruments/gb-2260-2007.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="codes-for-the-administrative-divisions-of-the-people-s-republic-of-china" tabindex="-1">Codes for the Administrative Divisions of the People&#39;s Republic of China <a class="header-anchor" href="#codes-for-the-administrative-divisions-of-the-people-s-republic-of-china" aria-label="Link to “Codes for the Administrative Divisions of the People&#39;s Republic of China”">​</a></h1><p><span lang="zh-CN">中华人民共和国行政区划代码</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>GB/T 2260-2007 (from memory, text not seen)</td></tr><tr><td><strong>Rank</strong></td><td>Standards</td></tr><tr><td><strong>In force</strong></td><td>since 2008-02-01 (from memory, text not seen)</td></tr><tr><td><strong>Id</strong></td><td><code>gb-2260-2007</code></td></tr></tbody></table><h2 id="id-2260" tabindex="-1">行政区划代码 <a class="header-anchor" href="#id-2260" aria-label="Link to “行政区划代码”">​</a></h2><blockquote><p><span lang="zh-CN">县及县以上行政区划代码 6 位：省 2 + 地 2 + 县 2</span></p></blockquote><p>Administrative division codes at or above county level have 6 digits: province 2 + prefecture 2 + county 2</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>id-2260</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>identifiers</td></tr><tr><td><strong>In force</strong></td><td>since 2008-02-01</td></tr><tr><td><strong>How it is known</strong></td><td>from memory, text not seen: memory</td></tr><tr><td><strong>Source</strong></td><td>memory</td></tr><tr><td><strong>Note</strong></td><td>yearly changes; keep historic codes for old records</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;format&quot;,</span></span>
<span class="line"><span>  &quot;pattern&quot;: &quot;^\\\\d{6}$&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/gb-2260-2007.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const gb22602007 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  gb22602007 as default
};
