import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"中华人民共和国行政区划代码","description":"中华人民共和国行政区划代码：收录的条文、效力用语和施行日期。","frontmatter":{"title":"中华人民共和国行政区划代码","description":"中华人民共和国行政区划代码：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/gb-2260-2007.md","filePath":"reference/instruments/gb-2260-2007.md"}');
const _sfc_main = { name: "reference/instruments/gb-2260-2007.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="中华人民共和国行政区划代码" tabindex="-1">中华人民共和国行政区划代码 <a class="header-anchor" href="#中华人民共和国行政区划代码" aria-label="“中华人民共和国行政区划代码”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>GB/T 2260-2007（凭记忆，未见原文）</td></tr><tr><td><strong>位阶</strong></td><td>标准</td></tr><tr><td><strong>施行</strong></td><td>2008-02-01 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>gb-2260-2007</code></td></tr></tbody></table><h2 id="id-2260" tabindex="-1">行政区划代码 <a class="header-anchor" href="#id-2260" aria-label="“行政区划代码”的链接">​</a></h2><blockquote><p><span lang="zh-CN">县及县以上行政区划代码 6 位：省 2 + 地 2 + 县 2</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>id-2260</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>代码</td></tr><tr><td><strong>施行</strong></td><td>2008-02-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>凭记忆，未见原文：memory</td></tr><tr><td><strong>出处</strong></td><td>memory</td></tr><tr><td><strong>备注</strong></td><td>yearly changes; keep historic codes for old records</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;format&quot;,</span></span>
<span class="line"><span>  &quot;pattern&quot;: &quot;^\\\\d{6}$&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/gb-2260-2007.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const gb22602007 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  gb22602007 as default
};
