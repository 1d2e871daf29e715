import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"固定资产投资项目代码管理规范","description":"固定资产投资项目代码管理规范：收录的条文、效力用语和施行日期。","frontmatter":{"title":"固定资产投资项目代码管理规范","description":"固定资产投资项目代码管理规范：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/ndrc-1439-2020.md","filePath":"reference/instruments/ndrc-1439-2020.md"}');
const _sfc_main = { name: "reference/instruments/ndrc-1439-2020.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="固定资产投资项目代码管理规范" tabindex="-1">固定资产投资项目代码管理规范 <a class="header-anchor" href="#固定资产投资项目代码管理规范" aria-label="“固定资产投资项目代码管理规范”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>发改投资〔2020〕1439号</td></tr><tr><td><strong>位阶</strong></td><td>规范性文件</td></tr><tr><td><strong>施行</strong></td><td>2020-11-01 起</td></tr><tr><td><strong>编号</strong></td><td><code>ndrc-1439-2020</code></td></tr></tbody></table><h2 id="id-1439" tabindex="-1">实施 <a class="header-anchor" href="#id-1439" aria-label="“实施”的链接">​</a></h2><blockquote><p><span lang="zh-CN">《固定资产投资项目代码管理规范》自2020年11月1日起实施，采取分批切换、逐步过渡的方式</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>id-1439</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>代码</td></tr><tr><td><strong>施行</strong></td><td>2020-11-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web pages; public code</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;version-change&quot;,</span></span>
<span class="line"><span>  &quot;effective&quot;: &quot;2020-11-01&quot;,</span></span>
<span class="line"><span>  &quot;before&quot;: &quot;YYYY-RRRRRR-IndustryCode(2)-Type(2)-Serial(6)&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/ndrc-1439-2020.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ndrc14392020 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ndrc14392020 as default
};
