import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"四川省矿业权出让网上交易规则","description":"四川省矿业权出让网上交易规则：收录的条文、效力用语和施行日期。","frontmatter":{"title":"四川省矿业权出让网上交易规则","description":"四川省矿业权出让网上交易规则：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/sichuan-mining-online.md","filePath":"reference/instruments/sichuan-mining-online.md"}');
const _sfc_main = { name: "reference/instruments/sichuan-mining-online.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="四川省矿业权出让网上交易规则" tabindex="-1">四川省矿业权出让网上交易规则 <a class="header-anchor" href="#四川省矿业权出让网上交易规则" aria-label="“四川省矿业权出让网上交易规则”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>位阶</strong></td><td>地方文件</td></tr><tr><td><strong>施行</strong></td><td>2020-01-01 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>sichuan-mining-online</code></td></tr><tr><td><strong>说明</strong></td><td>发布机关：四川省自然资源厅等；文号未见。</td></tr></tbody></table><h2 id="sz-mining" tabindex="-1">（交易规则） <a class="header-anchor" href="#sz-mining" aria-label="“（交易规则）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">矿业权交易机构应当在交易确认生效后5个工作日内对信息进行公示，公示期不得少于10个工作日。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>sz-mining</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2020-01-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：press summary</td></tr><tr><td><strong>出处</strong></td><td>web page (press summary)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/sz-mining.html">自发出中标通知书或者签订成交确认书起 5 个工作日内公开</a><br><a href="/reference/rules/sz-mining/publicity.html">自公示、公告发布起公示不少于 10 个工作日</a><br><a href="/reference/rules/sz-mining/notice.html">投标、拍卖或者挂牌开始前至少 20 个工作日</a><br><a href="/reference/rules/sz-mining/listing.html">自挂牌开始起公告（披露、挂牌）不少于 10 个工作日</a><br><a href="/reference/rules/sz-mining/confirmation.html">自网上竞价结束起 3 个工作日内办理</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/sichuan-mining-online.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publish-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 5,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;deal-confirmation-effective&quot;,</span></span>
<span class="line"><span>  &quot;publicity&quot;: {</span></span>
<span class="line"><span>    &quot;amount&quot;: 10,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>    &quot;bound&quot;: &quot;min&quot;</span></span>
<span class="line"><span>  },</span></span>
<span class="line"><span>  &quot;also&quot;: [</span></span>
<span class="line"><span>    {</span></span>
<span class="line"><span>      &quot;case&quot;: &quot;notice&quot;,</span></span>
<span class="line"><span>      &quot;amount&quot;: 20,</span></span>
<span class="line"><span>      &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>      &quot;direction&quot;: &quot;before&quot;</span></span>
<span class="line"><span>    },</span></span>
<span class="line"><span>    {</span></span>
<span class="line"><span>      &quot;case&quot;: &quot;online listing&quot;,</span></span>
<span class="line"><span>      &quot;amount&quot;: 10,</span></span>
<span class="line"><span>      &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>      &quot;bound&quot;: &quot;min&quot;</span></span>
<span class="line"><span>    },</span></span>
<span class="line"><span>    {</span></span>
<span class="line"><span>      &quot;case&quot;: &quot;sign confirmation&quot;,</span></span>
<span class="line"><span>      &quot;amount&quot;: 3,</span></span>
<span class="line"><span>      &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>      &quot;trigger&quot;: &quot;next day of bidding end&quot;</span></span>
<span class="line"><span>    }</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/sichuan-mining-online.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sichuanMiningOnline = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sichuanMiningOnline as default
};
