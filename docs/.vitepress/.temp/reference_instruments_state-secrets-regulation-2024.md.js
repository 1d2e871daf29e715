import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"中华人民共和国保守国家秘密法实施条例（2024年修订）","description":"中华人民共和国保守国家秘密法实施条例（2024年修订）：收录的条文、效力用语和施行日期。","frontmatter":{"title":"中华人民共和国保守国家秘密法实施条例（2024年修订）","description":"中华人民共和国保守国家秘密法实施条例（2024年修订）：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/state-secrets-regulation-2024.md","filePath":"reference/instruments/state-secrets-regulation-2024.md"}');
const _sfc_main = { name: "reference/instruments/state-secrets-regulation-2024.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="中华人民共和国保守国家秘密法实施条例-2024年修订" tabindex="-1">中华人民共和国保守国家秘密法实施条例（2024年修订） <a class="header-anchor" href="#中华人民共和国保守国家秘密法实施条例-2024年修订" aria-label="“中华人民共和国保守国家秘密法实施条例（2024年修订）”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>国务院令第786号（凭记忆，未见原文）</td></tr><tr><td><strong>位阶</strong></td><td>行政法规</td></tr><tr><td><strong>施行</strong></td><td>2024-09-01 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>state-secrets-regulation-2024</code></td></tr></tbody></table><h2 id="sr-5" tabindex="-1">第五条 <a class="header-anchor" href="#sr-5" aria-label="“第五条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">不得将依法应当公开的事项确定为国家秘密，不得将涉及国家秘密的信息公开。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>sr-5</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>个人信息</td></tr><tr><td><strong>施行</strong></td><td>2024-09-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 保守国家秘密法实施条例(2024-07-10)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;mutual-exclusion&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/state-secrets-regulation-2024.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const stateSecretsRegulation2024 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  stateSecretsRegulation2024 as default
};
