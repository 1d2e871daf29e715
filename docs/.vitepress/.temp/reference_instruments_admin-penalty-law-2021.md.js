import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"中华人民共和国行政处罚法（2021年修订）","description":"中华人民共和国行政处罚法（2021年修订）：收录的条文、效力用语和施行日期。","frontmatter":{"title":"中华人民共和国行政处罚法（2021年修订）","description":"中华人民共和国行政处罚法（2021年修订）：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/admin-penalty-law-2021.md","filePath":"reference/instruments/admin-penalty-law-2021.md"}');
const _sfc_main = { name: "reference/instruments/admin-penalty-law-2021.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="中华人民共和国行政处罚法-2021年修订" tabindex="-1">中华人民共和国行政处罚法（2021年修订） <a class="header-anchor" href="#中华人民共和国行政处罚法-2021年修订" aria-label="“中华人民共和国行政处罚法（2021年修订）”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>主席令第70号（2021）（凭记忆，未见原文）</td></tr><tr><td><strong>位阶</strong></td><td>法律</td></tr><tr><td><strong>施行</strong></td><td>2021-07-15 起</td></tr><tr><td><strong>编号</strong></td><td><code>admin-penalty-law-2021</code></td></tr></tbody></table><h2 id="ap-48-1" tabindex="-1">第四十八条第一款 <a class="header-anchor" href="#ap-48-1" aria-label="“第四十八条第一款”的链接">​</a></h2><blockquote><p><span lang="zh-CN">具有一定社会影响的行政处罚决定应当依法公开。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>ap-48-1</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2021-07-15 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 行政处罚法(2021-01-22)</td></tr><tr><td><strong>备注</strong></td><td>the 2021 law narrows which penalties must be published; 7-working-day rule still gives the time</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/waivers.ts</code> <code>packages/law/src/data/chain-rows.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;scope-condition&quot;,</span></span>
<span class="line"><span>  &quot;condition&quot;: &quot;penalty with a certain social impact&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="ap-48-2" tabindex="-1">第四十八条第二款 <a class="header-anchor" href="#ap-48-2" aria-label="“第四十八条第二款”的链接">​</a></h2><blockquote><p><span lang="zh-CN">公开的行政处罚决定被依法变更、撤销、确认违法或者确认无效的，行政机关应当在三日内撤回行政处罚决定信息并公开说明理由。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>ap-48-2</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2021-07-15 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 行政处罚法(2021-01-22)</td></tr><tr><td><strong>备注</strong></td><td>“三日” means working days under Art.85</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/ap-48-2.html">自处罚决定被变更、撤销、确认违法或者无效起 3 个工作日内办理</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/admin-penalty-law-2021.ts</code> <code>packages/law/src/data/triggers-decisions.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/deadlines/test/compute-deadline.test.ts</code> <code>packages/deadlines/test/explain-deadline.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;withdraw-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 3,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;penalty-changed-or-revoked&quot;,</span></span>
<span class="line"><span>  &quot;obligation&quot;: &quot;withdraw and publish the reason&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="ap-85" tabindex="-1">第八十五条 <a class="header-anchor" href="#ap-85" aria-label="“第八十五条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">本法中“二日”“三日”“五日”“七日”的规定是指工作日，不含法定节假日。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>ap-85</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期间计算</td></tr><tr><td><strong>施行</strong></td><td>2021-07-15 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 行政处罚法(2021-01-22)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/admin-penalty-law-2021.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;working-day-definition&quot;,</span></span>
<span class="line"><span>  &quot;daysReadAsWorking&quot;: [</span></span>
<span class="line"><span>    2,</span></span>
<span class="line"><span>    3,</span></span>
<span class="line"><span>    5,</span></span>
<span class="line"><span>    7</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/admin-penalty-law-2021.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const adminPenaltyLaw2021 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  adminPenaltyLaw2021 as default
};
