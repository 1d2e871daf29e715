import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"保障性住房领域基层政务公开标准目录（县级目录）","description":"保障性住房领域基层政务公开标准目录（县级目录）：收录的条文、效力用语和施行日期。","frontmatter":{"title":"保障性住房领域基层政务公开标准目录（县级目录）","description":"保障性住房领域基层政务公开标准目录（县级目录）：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/grassroots-catalogue-housing.md","filePath":"reference/instruments/grassroots-catalogue-housing.md"}');
const _sfc_main = { name: "reference/instruments/grassroots-catalogue-housing.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="保障性住房领域基层政务公开标准目录-县级目录" tabindex="-1">保障性住房领域基层政务公开标准目录（县级目录） <a class="header-anchor" href="#保障性住房领域基层政务公开标准目录-县级目录" aria-label="“保障性住房领域基层政务公开标准目录（县级目录）”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>位阶</strong></td><td>地方文件</td></tr><tr><td><strong>施行</strong></td><td>2019-01-01 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>grassroots-catalogue-housing</code></td></tr><tr><td><strong>说明</strong></td><td>各县级政府自行编制公布，没有统一文号；起始日系占位。</td></tr></tbody></table><h2 id="gc-housing" tabindex="-1">保障性住房领域1 <a class="header-anchor" href="#gc-housing" aria-label="“保障性住房领域1”的链接">​</a></h2><blockquote><p><span lang="zh-CN">年度建设计划任务量：开工套数、基本建成套数 | 信息形成（变更）20个工作日内</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>gc-housing</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2019-01-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：county catalogue</td></tr><tr><td><strong>出处</strong></td><td>web pages of county governments</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/gc-housing.html">自政府信息形成或者变更起 20 个工作日内公开</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/data/procedures.ts</code> <code>packages/deadlines/src/instruments/grassroots-catalogue-housing.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/catalogue/test/crosswalk.test.ts</code> <code>packages/catalogue/test/national.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publish-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 20,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;information-formed-or-changed&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/grassroots-catalogue-housing.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const grassrootsCatalogueHousing = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  grassrootsCatalogueHousing as default
};
