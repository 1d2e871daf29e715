import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"2018年政务公开工作要点","description":"2018年政务公开工作要点：收录的条文、效力用语和施行日期。","frontmatter":{"title":"2018年政务公开工作要点","description":"2018年政务公开工作要点：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/open-government-priorities-2018.md","filePath":"reference/instruments/open-government-priorities-2018.md"}');
const _sfc_main = { name: "reference/instruments/open-government-priorities-2018.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_2018年政务公开工作要点" tabindex="-1">2018年政务公开工作要点 <a class="header-anchor" href="#_2018年政务公开工作要点" aria-label="“2018年政务公开工作要点”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>国办发〔2018〕23号（凭记忆，未见原文）</td></tr><tr><td><strong>位阶</strong></td><td>规范性文件</td></tr><tr><td><strong>施行</strong></td><td>2018-04-08 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>open-government-priorities-2018</code></td></tr></tbody></table><h2 id="pr18-deid" tabindex="-1">（个人隐私） <a class="header-anchor" href="#pr18-deid" aria-label="“（个人隐私）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">要依法保护好个人隐私，除惩戒公示、强制性信息披露外，对于其他涉及个人隐私的政府信息，公开时要去标识化处理，选择恰当的方式和范围。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>pr18-deid</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>个人信息</td></tr><tr><td><strong>施行</strong></td><td>2018-04-08 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：press quotation</td></tr><tr><td><strong>出处</strong></td><td>web page quoting the document</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;de-identify&quot;,</span></span>
<span class="line"><span>  &quot;exceptions&quot;: [</span></span>
<span class="line"><span>    &quot;惩戒公示&quot;,</span></span>
<span class="line"><span>    &quot;强制性信息披露&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/open-government-priorities-2018.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const openGovernmentPriorities2018 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  openGovernmentPriorities2018 as default
};
