import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"北京产权交易所企业国有产权转让操作规则","description":"北京产权交易所企业国有产权转让操作规则：收录的条文、效力用语和施行日期。","frontmatter":{"title":"北京产权交易所企业国有产权转让操作规则","description":"北京产权交易所企业国有产权转让操作规则：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/beijing-exchange-rules.md","filePath":"reference/instruments/beijing-exchange-rules.md"}');
const _sfc_main = { name: "reference/instruments/beijing-exchange-rules.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="北京产权交易所企业国有产权转让操作规则" tabindex="-1">北京产权交易所企业国有产权转让操作规则 <a class="header-anchor" href="#北京产权交易所企业国有产权转让操作规则" aria-label="“北京产权交易所企业国有产权转让操作规则”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>位阶</strong></td><td>地方文件</td></tr><tr><td><strong>施行</strong></td><td>2016-06-24 起</td></tr><tr><td><strong>编号</strong></td><td><code>beijing-exchange-rules</code></td></tr><tr><td><strong>说明</strong></td><td>产权交易所规则；起始日取自其复述的国资委、财政部令第32号。</td></tr></tbody></table><h2 id="bj-6" tabindex="-1">第六条 <a class="header-anchor" href="#bj-6" aria-label="“第六条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">因产权转让导致转让标的企业的实际控制权发生转移的，转让方应当在转让行为获批后10个工作日内，向北交所提交信息预披露申请，进行信息预披露。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>bj-6</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2016-06-24 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web page (doczj)</td></tr><tr><td><strong>备注</strong></td><td>restates 32号令 Art.13</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/bj-6.html">自转让行为获批起 10 个工作日内办理（转让导致实际控制权转移）</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/beijing-exchange-rules.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;start-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 10,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;transfer-approved&quot;,</span></span>
<span class="line"><span>  &quot;condition&quot;: &quot;actual control passes&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/beijing-exchange-rules.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const beijingExchangeRules = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  beijingExchangeRules as default
};
