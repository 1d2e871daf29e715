import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"法人和其他组织统一社会信用代码编码规则","description":"法人和其他组织统一社会信用代码编码规则：收录的条文、效力用语和施行日期。","frontmatter":{"title":"法人和其他组织统一社会信用代码编码规则","description":"法人和其他组织统一社会信用代码编码规则：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/gb-32100-2015.md","filePath":"reference/instruments/gb-32100-2015.md"}');
const _sfc_main = { name: "reference/instruments/gb-32100-2015.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="法人和其他组织统一社会信用代码编码规则" tabindex="-1">法人和其他组织统一社会信用代码编码规则 <a class="header-anchor" href="#法人和其他组织统一社会信用代码编码规则" aria-label="“法人和其他组织统一社会信用代码编码规则”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>GB 32100-2015</td></tr><tr><td><strong>位阶</strong></td><td>标准</td></tr><tr><td><strong>施行</strong></td><td>2015-10-01 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>gb-32100-2015</code></td></tr></tbody></table><h2 id="id-32100" tabindex="-1">校验码 <a class="header-anchor" href="#id-32100" aria-label="“校验码”的链接">​</a></h2><blockquote><p><span lang="zh-CN">Character set (31): 0123456789ABCDEFGHJKLMNPQRTUWXY (no I, O, S, V, Z). Weights for positions 1–17: 1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28 (= 3^(i-1) mod 31).</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>id-32100</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>代码</td></tr><tr><td><strong>施行</strong></td><td>2015-10-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：public code</td></tr><tr><td><strong>出处</strong></td><td>web pages; public code</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;checksum&quot;,</span></span>
<span class="line"><span>  &quot;charset&quot;: &quot;0123456789ABCDEFGHJKLMNPQRTUWXY&quot;,</span></span>
<span class="line"><span>  &quot;weights&quot;: [</span></span>
<span class="line"><span>    1,</span></span>
<span class="line"><span>    3,</span></span>
<span class="line"><span>    9,</span></span>
<span class="line"><span>    27,</span></span>
<span class="line"><span>    19,</span></span>
<span class="line"><span>    26,</span></span>
<span class="line"><span>    16,</span></span>
<span class="line"><span>    17,</span></span>
<span class="line"><span>    20,</span></span>
<span class="line"><span>    29,</span></span>
<span class="line"><span>    25,</span></span>
<span class="line"><span>    13,</span></span>
<span class="line"><span>    8,</span></span>
<span class="line"><span>    24,</span></span>
<span class="line"><span>    10,</span></span>
<span class="line"><span>    30,</span></span>
<span class="line"><span>    28</span></span>
<span class="line"><span>  ],</span></span>
<span class="line"><span>  &quot;mod&quot;: 31,</span></span>
<span class="line"><span>  &quot;formula&quot;: &quot;(31 - sum % 31) % 31&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="id-32100-caveat" tabindex="-1">例外 <a class="header-anchor" href="#id-32100-caveat" aria-label="“例外”的链接">​</a></h2><blockquote><p><span lang="zh-CN">some codes issued early in pilot areas (Fujian) are lawful although the check character does not match</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>id-32100-caveat</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>代码</td></tr><tr><td><strong>施行</strong></td><td>2015-10-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：public code</td></tr><tr><td><strong>出处</strong></td><td>web pages; public code</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;validation-level&quot;,</span></span>
<span class="line"><span>  &quot;level&quot;: &quot;warning, not error&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/gb-32100-2015.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const gb321002015 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  gb321002015 as default
};
