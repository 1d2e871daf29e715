import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"农村危房改造领域基层政务公开标准目录（县级目录）","description":"农村危房改造领域基层政务公开标准目录（县级目录）：收录的条文、效力用语和施行日期。","frontmatter":{"title":"农村危房改造领域基层政务公开标准目录（县级目录）","description":"农村危房改造领域基层政务公开标准目录（县级目录）：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/grassroots-catalogue-rural.md","filePath":"reference/instruments/grassroots-catalogue-rural.md"}');
const _sfc_main = { name: "reference/instruments/grassroots-catalogue-rural.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="农村危房改造领域基层政务公开标准目录-县级目录" tabindex="-1">农村危房改造领域基层政务公开标准目录（县级目录） <a class="header-anchor" href="#农村危房改造领域基层政务公开标准目录-县级目录" aria-label="“农村危房改造领域基层政务公开标准目录（县级目录）”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>位阶</strong></td><td>地方文件</td></tr><tr><td><strong>施行</strong></td><td>2019-01-01 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>grassroots-catalogue-rural</code></td></tr><tr><td><strong>说明</strong></td><td>各县级政府自行编制公布，没有统一文号；起始日系占位。</td></tr></tbody></table><h2 id="gc-rural" tabindex="-1">农村危房改造领域 <a class="header-anchor" href="#gc-rural" aria-label="“农村危房改造领域”的链接">​</a></h2><blockquote><p><span lang="zh-CN">及时公开农村危房改造补助农户名单 | 分配结果确定后20个工作日内</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>gc-rural</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2019-01-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：county catalogue</td></tr><tr><td><strong>出处</strong></td><td>web pages of county governments</td></tr><tr><td><strong>备注</strong></td><td>no national “7-day” publicity figure was found; a zone catalogue uses 5 working days for department documents</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/gc-rural.html">自分配结果确定起 20 个工作日内公开</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/catalogue/src/data/baseline-periods.ts</code> <code>packages/deadlines/src/instruments/grassroots-catalogue-rural.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/catalogue/test/crosswalk.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publish-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 20,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;allocation-result-set&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/grassroots-catalogue-rural.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const grassrootsCatalogueRural = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  grassrootsCatalogueRural as default
};
