import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"企业信息公示暂行条例（2014年）","description":"企业信息公示暂行条例（2014年）：收录的条文、效力用语和施行日期。","frontmatter":{"title":"企业信息公示暂行条例（2014年）","description":"企业信息公示暂行条例（2014年）：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/enterprise-information-2014.md","filePath":"reference/instruments/enterprise-information-2014.md"}');
const _sfc_main = { name: "reference/instruments/enterprise-information-2014.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="企业信息公示暂行条例-2014年" tabindex="-1">企业信息公示暂行条例（2014年） <a class="header-anchor" href="#企业信息公示暂行条例-2014年" aria-label="“企业信息公示暂行条例（2014年）”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>国务院令第654号（凭记忆，未见原文）</td></tr><tr><td><strong>位阶</strong></td><td>行政法规</td></tr><tr><td><strong>施行</strong></td><td>2014-10-01 至 2024-04-30</td></tr><tr><td><strong>编号</strong></td><td><code>enterprise-information-2014</code></td></tr><tr><td><strong>说明</strong></td><td>2014年文本的止日（2024-04-30）系占位，未见修订原文。</td></tr></tbody></table><h2 id="ei-3" tabindex="-1">第三条 <a class="header-anchor" href="#ei-3" aria-label="“第三条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">县级以上地方人民政府有关部门公示的企业信息涉及企业商业秘密或者个人隐私的，应当报请上级主管部门批准。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>ei-3</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>个人信息</td></tr><tr><td><strong>施行</strong></td><td>2014-10-01 至 2024-04-30</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 企业信息公示暂行条例(2014-08-07)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;approval-needed&quot;,</span></span>
<span class="line"><span>  &quot;approver&quot;: &quot;superior competent department&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="ei-6" tabindex="-1">第六条 <a class="header-anchor" href="#ei-6" aria-label="“第六条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">前款规定的企业信息应当自产生之日起20个工作日内予以公示。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>ei-6</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2014-10-01 至 2024-04-30</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 企业信息公示暂行条例(2014-08-07)</td></tr><tr><td><strong>备注</strong></td><td>includes 行政许可 and 行政处罚 on enterprises; second legal 20-working-day rule against the 7-working-day policy</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/ei-6.html">自信息产生起 20 个工作日内公开</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/enterprise-information-2014.ts</code> <code>packages/law/src/data/chain-rows.ts</code> <code>packages/law/src/data/triggers-decisions.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/deadlines/test/lookups.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publish-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 20,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;information-generated&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/enterprise-information-2014.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const enterpriseInformation2014 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  enterpriseInformation2014 as default
};
