import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"读懂答案","description":"","frontmatter":{},"headers":[],"relativePath":"guides/reading-answers.md","filePath":"guides/reading-answers.md"}');
const _sfc_main = { name: "guides/reading-answers.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="读懂答案" tabindex="-1">读懂答案 <a class="header-anchor" href="#读懂答案" aria-label="“读懂答案”的链接">​</a></h1><h2 id="三个值" tabindex="-1">三个值 <a class="header-anchor" href="#三个值" aria-label="“三个值”的链接">​</a></h2><table tabindex="0"><thead><tr><th>值</th><th>意思</th></tr></thead><tbody><tr><td><code>pass</code></td><td>已编码、能评定的规则都没有被违反</td></tr><tr><td><code>fail</code></td><td>至少一条“应当”级的规则被违反</td></tr><tr><td><code>notEvaluated</code></td><td>资料不够，无法评定；答案说明缺什么</td></tr></tbody></table><p>缺资料、读不出、没有收录的规则，从不算通过。没有任何输出说“合法”。</p><h2 id="效力" tabindex="-1">效力 <a class="header-anchor" href="#效力" aria-label="“效力”的链接">​</a></h2><p><code>force</code> 按原文用语判断：<code>must</code>（应、要、须、不得）、<code>should</code>（积极、充分、推动）、<code>explore</code>（探索）、<code>info</code>（陈述）。只有 <code>must</code> 能使记录不通过。</p><h2 id="如何得知" tabindex="-1">如何得知 <a class="header-anchor" href="#如何得知" aria-label="“如何得知”的链接">​</a></h2><p><code>confidence</code> 说明条文是怎么看到的：<code>quoted</code> 见于文本；<code>secondary</code> 只见于转述；<code>memory</code> 凭记忆。后两种不能作为不通过的依据，答案会注明。全部列在<a href="/reference/unknowns.html">尚不清楚的</a>。</p><h2 id="是否待定" tabindex="-1">是否待定 <a class="header-anchor" href="#是否待定" aria-label="“是否待定”的链接">​</a></h2><p><code>certainty</code> 说明日期会不会变：<code>known</code>，相关的放假通知都已发布；<code>provisional</code>，有通知尚未发布，日期可能变动，答案列出缺哪一年的通知。</p><h2 id="依据" tabindex="-1">依据 <a class="header-anchor" href="#依据" aria-label="“依据”的链接">​</a></h2><p>每个答案都带 <code>basis</code>：条文编号，如 <code>gr-50</code>。编号可以在<a href="/reference/instruments/">法规文件</a>里找到，也可以用命令行查：</p><div class="language-sh vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">sh</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;">gongkai</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> explain</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> gr-50</span></span></code></pre></div><h2 id="另一种读法" tabindex="-1">另一种读法 <a class="header-anchor" href="#另一种读法" aria-label="“另一种读法”的链接">​</a></h2><p>同一句话有两种读法、结果不同的，期限答案里列出 <code>otherReadings</code>，<code>safeOn</code> 是各种读法下都稳妥的日期。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guides/reading-answers.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const readingAnswers = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  readingAnswers as default
};
