import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"政府采购公告和公示信息格式规范（2020年版）","description":"政府采购公告和公示信息格式规范（2020年版）：收录的条文、效力用语和施行日期。","frontmatter":{"title":"政府采购公告和公示信息格式规范（2020年版）","description":"政府采购公告和公示信息格式规范（2020年版）：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/mof-50-2020.md","filePath":"reference/instruments/mof-50-2020.md"}');
const _sfc_main = { name: "reference/instruments/mof-50-2020.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="政府采购公告和公示信息格式规范-2020年版" tabindex="-1">政府采购公告和公示信息格式规范（2020年版） <a class="header-anchor" href="#政府采购公告和公示信息格式规范-2020年版" aria-label="“政府采购公告和公示信息格式规范（2020年版）”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>财办库〔2020〕50号（凭记忆，未见原文）</td></tr><tr><td><strong>位阶</strong></td><td>规范性文件</td></tr><tr><td><strong>施行</strong></td><td>2020-03-01 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>mof-50-2020</code></td></tr></tbody></table><h2 id="f50-notice" tabindex="-1">（格式规范：公告期限） <a class="header-anchor" href="#f50-notice" aria-label="“（格式规范：公告期限）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">公告期限：自本公告发布之日起5个工作日。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>f50-notice</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2020-03-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>printed collection 《中华人民共和国招标投标法律法规全书》</td></tr><tr><td><strong>备注</strong></td><td>document number and date from memory; the form follows Order 87 Art.16</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/f50-notice.html">自公示、公告发布起公告（公示）5 个工作日</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/mof-50-2020.ts</code> <code>packages/law/src/data/triggers-procurement.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/catalogue/test/national.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;notice-period&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 5,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;exact&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;duration&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;published&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/mof-50-2020.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mof502020 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mof502020 as default
};
