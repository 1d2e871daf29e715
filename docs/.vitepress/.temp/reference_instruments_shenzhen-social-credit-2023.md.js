import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"深圳经济特区社会信用条例","description":"深圳经济特区社会信用条例：收录的条文、效力用语和施行日期。","frontmatter":{"title":"深圳经济特区社会信用条例","description":"深圳经济特区社会信用条例：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/shenzhen-social-credit-2023.md","filePath":"reference/instruments/shenzhen-social-credit-2023.md"}');
const _sfc_main = { name: "reference/instruments/shenzhen-social-credit-2023.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="深圳经济特区社会信用条例" tabindex="-1">深圳经济特区社会信用条例 <a class="header-anchor" href="#深圳经济特区社会信用条例" aria-label="“深圳经济特区社会信用条例”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>位阶</strong></td><td>地方性法规</td></tr><tr><td><strong>施行</strong></td><td>2023-03-01 起</td></tr><tr><td><strong>编号</strong></td><td><code>shenzhen-social-credit-2023</code></td></tr><tr><td><strong>说明</strong></td><td>深圳市人民代表大会常务委员会通过。</td></tr></tbody></table><h2 id="szx-78" tabindex="-1">第七十八条 <a class="header-anchor" href="#szx-78" aria-label="“第七十八条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">应当告知其列入名单的依据、事由，失信惩戒措施提示，移出名单的条件和程序以及救济措施等依法享有的权利。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>szx-78</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>失信名单</td></tr><tr><td><strong>施行</strong></td><td>2023-03-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 深圳经济特区社会信用条例(2023-01-06)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;notice-right&quot;,</span></span>
<span class="line"><span>  &quot;content&quot;: [</span></span>
<span class="line"><span>    &quot;basis&quot;,</span></span>
<span class="line"><span>    &quot;reasons&quot;,</span></span>
<span class="line"><span>    &quot;sanctions&quot;,</span></span>
<span class="line"><span>    &quot;removal conditions and procedure&quot;,</span></span>
<span class="line"><span>    &quot;remedies&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="szx-79" tabindex="-1">第七十九条 <a class="header-anchor" href="#szx-79" aria-label="“第七十九条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">信用主体可以在与其失信行为相关的公共信用信息的最短公示期限届满后，向公共信用信息提供单位或者通过公共信用信息管理系统提出修复其公共信用的申请。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>szx-79</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>失信名单</td></tr><tr><td><strong>施行</strong></td><td>2023-03-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 深圳经济特区社会信用条例(2023-01-06)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;repair-conditions&quot;,</span></span>
<span class="line"><span>  &quot;all&quot;: [</span></span>
<span class="line"><span>    &quot;minimum-term-reached&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="szx-82" tabindex="-1">第八十二条 <a class="header-anchor" href="#szx-82" aria-label="“第八十二条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">公共信用信息提供单位应当自受理或者接到公共信用修复申请之日起三个工作日内作出处理，并将处理结果告知申请人。确有特殊情况需要延长处理时限的，经公共信用信息提供单位主要负责人批准后，可以延长三个工作日。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>szx-82</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>失信名单</td></tr><tr><td><strong>施行</strong></td><td>2023-03-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 深圳经济特区社会信用条例(2023-01-06)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/szx-82.html">自受理或者接到信用修复申请起 3 个工作日内办理</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/shenzhen-social-credit-2023.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/deadlines/test/circumstances.test.ts</code> <code>packages/deadlines/test/rules.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;process-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 3,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;repair-application-accepted&quot;,</span></span>
<span class="line"><span>  &quot;extension&quot;: {</span></span>
<span class="line"><span>    &quot;amount&quot;: 3,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;working-day&quot;</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/shenzhen-social-credit-2023.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const shenzhenSocialCredit2023 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  shenzhenSocialCredit2023 as default
};
