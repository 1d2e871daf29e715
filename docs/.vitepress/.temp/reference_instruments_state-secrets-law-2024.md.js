import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"中华人民共和国保守国家秘密法（2024年修订）","description":"中华人民共和国保守国家秘密法（2024年修订）：收录的条文、效力用语和施行日期。","frontmatter":{"title":"中华人民共和国保守国家秘密法（2024年修订）","description":"中华人民共和国保守国家秘密法（2024年修订）：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/state-secrets-law-2024.md","filePath":"reference/instruments/state-secrets-law-2024.md"}');
const _sfc_main = { name: "reference/instruments/state-secrets-law-2024.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="中华人民共和国保守国家秘密法-2024年修订" tabindex="-1">中华人民共和国保守国家秘密法（2024年修订） <a class="header-anchor" href="#中华人民共和国保守国家秘密法-2024年修订" aria-label="“中华人民共和国保守国家秘密法（2024年修订）”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>主席令第20号（2024）（凭记忆，未见原文）</td></tr><tr><td><strong>位阶</strong></td><td>法律</td></tr><tr><td><strong>施行</strong></td><td>2024-05-01 起</td></tr><tr><td><strong>编号</strong></td><td><code>state-secrets-law-2024</code></td></tr></tbody></table><h2 id="ss-20" tabindex="-1">第二十条 <a class="header-anchor" href="#ss-20" aria-label="“第二十条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">国家秘密的保密期限，除另有规定外，绝密级不超过三十年，机密级不超过二十年，秘密级不超过十年。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>ss-20</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>个人信息</td></tr><tr><td><strong>施行</strong></td><td>2024-05-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 保守国家秘密法(2024-02-27)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;secrecy-term&quot;,</span></span>
<span class="line"><span>  &quot;top&quot;: {</span></span>
<span class="line"><span>    &quot;amount&quot;: 30,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;year&quot;</span></span>
<span class="line"><span>  },</span></span>
<span class="line"><span>  &quot;secret&quot;: {</span></span>
<span class="line"><span>    &quot;amount&quot;: 20,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;year&quot;</span></span>
<span class="line"><span>  },</span></span>
<span class="line"><span>  &quot;confidential&quot;: {</span></span>
<span class="line"><span>    &quot;amount&quot;: 10,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;year&quot;</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="ss-35" tabindex="-1">第三十五条 <a class="header-anchor" href="#ss-35" aria-label="“第三十五条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">机关、单位应当依法对拟公开的信息进行保密审查，遵守国家保密规定。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>ss-35</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>个人信息</td></tr><tr><td><strong>施行</strong></td><td>2024-05-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 保守国家秘密法(2024-02-27)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;pre-publication-review&quot;,</span></span>
<span class="line"><span>  &quot;kind&quot;: &quot;secrecy&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/state-secrets-law-2024.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const stateSecretsLaw2024 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  stateSecretsLaw2024 as default
};
