import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"企业国有资产交易操作规则","description":"企业国有资产交易操作规则：收录的条文、效力用语和施行日期。","frontmatter":{"title":"企业国有资产交易操作规则","description":"企业国有资产交易操作规则：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/sasac-17-2025.md","filePath":"reference/instruments/sasac-17-2025.md"}');
const _sfc_main = { name: "reference/instruments/sasac-17-2025.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="企业国有资产交易操作规则" tabindex="-1">企业国有资产交易操作规则 <a class="header-anchor" href="#企业国有资产交易操作规则" aria-label="“企业国有资产交易操作规则”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>国资发产权规〔2025〕17号</td></tr><tr><td><strong>位阶</strong></td><td>规范性文件</td></tr><tr><td><strong>施行</strong></td><td>2025-02-18 起</td></tr><tr><td><strong>编号</strong></td><td><code>sasac-17-2025</code></td></tr></tbody></table><h2 id="g17-repeal" tabindex="-1">施行 <a class="header-anchor" href="#g17-repeal" aria-label="“施行”的链接">​</a></h2><blockquote><p><span lang="zh-CN">《新操作规则》自印发之日起施行，《关于印发&lt;企业国有产权交易操作规则&gt;的通知》（国资发产权〔2009〕120号）同时废止。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>g17-repeal</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2025-02-18 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：comparison by a law firm</td></tr><tr><td><strong>出处</strong></td><td>web pages (jjfybf copy; aineast comparison)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/waivers.ts</code> <code>packages/law/src/data/chain-rows.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;version-change&quot;,</span></span>
<span class="line"><span>  &quot;effective&quot;: &quot;2025-02-18&quot;,</span></span>
<span class="line"><span>  &quot;repeals&quot;: &quot;国资发产权〔2009〕120号&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/sasac-17-2025.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sasac172025 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sasac172025 as default
};
