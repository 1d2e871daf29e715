import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"河南省社会信用条例","description":"河南省社会信用条例：收录的条文、效力用语和施行日期。","frontmatter":{"title":"河南省社会信用条例","description":"河南省社会信用条例：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/henan-social-credit-2019.md","filePath":"reference/instruments/henan-social-credit-2019.md"}');
const _sfc_main = { name: "reference/instruments/henan-social-credit-2019.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="河南省社会信用条例" tabindex="-1">河南省社会信用条例 <a class="header-anchor" href="#河南省社会信用条例" aria-label="“河南省社会信用条例”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>位阶</strong></td><td>地方性法规</td></tr><tr><td><strong>施行</strong></td><td>2020-05-01 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>henan-social-credit-2019</code></td></tr><tr><td><strong>说明</strong></td><td>河南省人民代表大会常务委员会通过。</td></tr></tbody></table><h2 id="hn-28" tabindex="-1">第二十八条第三款 <a class="header-anchor" href="#hn-28" aria-label="“第二十八条第三款”的链接">​</a></h2><blockquote><p><span lang="zh-CN">拟列入失信联合惩戒对象名单的，应当以书面方式履行事前告知程序。告知内容包括纳入失信联合惩戒对象名单的依据、理由、惩戒措施，异议申请的权利等。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>hn-28</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>失信名单</td></tr><tr><td><strong>施行</strong></td><td>2020-05-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 河南省社会信用条例(2019-11-29)</td></tr><tr><td><strong>备注</strong></td><td>local rule (Henan)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;notice-right&quot;,</span></span>
<span class="line"><span>  &quot;form&quot;: &quot;written&quot;,</span></span>
<span class="line"><span>  &quot;before&quot;: &quot;listing&quot;,</span></span>
<span class="line"><span>  &quot;content&quot;: [</span></span>
<span class="line"><span>    &quot;basis&quot;,</span></span>
<span class="line"><span>    &quot;reasons&quot;,</span></span>
<span class="line"><span>    &quot;sanctions&quot;,</span></span>
<span class="line"><span>    &quot;right to object&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="hn-43" tabindex="-1">第四十三条 <a class="header-anchor" href="#hn-43" aria-label="“第四十三条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">符合信用修复规定的，信用信息共享平台或者公共信用信息提供单位应当一个工作日内修复。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>hn-43</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>失信名单</td></tr><tr><td><strong>施行</strong></td><td>2020-05-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 河南省社会信用条例(2019-11-29)</td></tr><tr><td><strong>备注</strong></td><td>local rule (Henan)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/hn-43.html">自提出信用修复起 1 个工作日内办理</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/henan-social-credit-2019.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/deadlines/test/explain-deadline.test.ts</code> <code>packages/deadlines/test/rules.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;process-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 1,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;repair-application&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/henan-social-credit-2019.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const henanSocialCredit2019 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  henanSocialCredit2019 as default
};
