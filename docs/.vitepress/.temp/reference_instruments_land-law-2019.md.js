import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"中华人民共和国土地管理法（2019年修正）","description":"中华人民共和国土地管理法（2019年修正）：收录的条文、效力用语和施行日期。","frontmatter":{"title":"中华人民共和国土地管理法（2019年修正）","description":"中华人民共和国土地管理法（2019年修正）：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/land-law-2019.md","filePath":"reference/instruments/land-law-2019.md"}');
const _sfc_main = { name: "reference/instruments/land-law-2019.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="中华人民共和国土地管理法-2019年修正" tabindex="-1">中华人民共和国土地管理法（2019年修正） <a class="header-anchor" href="#中华人民共和国土地管理法-2019年修正" aria-label="“中华人民共和国土地管理法（2019年修正）”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>主席令第32号（2019）（凭记忆，未见原文）</td></tr><tr><td><strong>位阶</strong></td><td>法律</td></tr><tr><td><strong>施行</strong></td><td>2020-01-01 起</td></tr><tr><td><strong>编号</strong></td><td><code>land-law-2019</code></td></tr></tbody></table><h2 id="ll-47" tabindex="-1">第四十七条 <a class="header-anchor" href="#ll-47" aria-label="“第四十七条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">县级以上地方人民政府拟申请征收土地的，应当开展拟征收土地现状调查和社会稳定风险评估，并将征收范围、土地现状、征收目的、补偿标准、安置方式和社会保障等在拟征收土地所在的乡（镇）和村、村民小组范围内公告至少三十日，听取被征地的农村集体经济组织及其成员、村民委员会和其他利害关系人的意见。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>ll-47</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2020-01-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 土地管理法(2019-08-26)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/ll-47.html">自公告发布起公告（披露、挂牌）不少于 30 日</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/land-law-2019.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;min-period&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 30,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;min&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;duration&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;notice-published&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/land-law-2019.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const landLaw2019 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  landLaw2019 as default
};
