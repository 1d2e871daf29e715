import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Notice of the Ministry of Finance on Disclosing Procurement Intentions","description":"Notice of the Ministry of Finance on Disclosing Procurement Intentions: the provisions held, their force and their dates.","frontmatter":{"title":"Notice of the Ministry of Finance on Disclosing Procurement Intentions","description":"Notice of the Ministry of Finance on Disclosing Procurement Intentions: the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/mof-10-2020.md","filePath":"en/reference/instruments/mof-10-2020.md"}');
const _sfc_main = { name: "en/reference/instruments/mof-10-2020.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="notice-of-the-ministry-of-finance-on-disclosing-procurement-intentions" tabindex="-1">Notice of the Ministry of Finance on Disclosing Procurement Intentions <a class="header-anchor" href="#notice-of-the-ministry-of-finance-on-disclosing-procurement-intentions" aria-label="Link to “Notice of the Ministry of Finance on Disclosing Procurement Intentions”">​</a></h1><p><span lang="zh-CN">财政部关于开展政府采购意向公开工作的通知</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>财库〔2020〕10号 (from memory, text not seen)</td></tr><tr><td><strong>Rank</strong></td><td>Normative documents</td></tr><tr><td><strong>In force</strong></td><td>since 2020-03-02 (from memory, text not seen)</td></tr><tr><td><strong>Id</strong></td><td><code>mof-10-2020</code></td></tr></tbody></table><h2 id="k10-intent" tabindex="-1">（公开时间） <a class="header-anchor" href="#k10-intent" aria-label="Link to “（公开时间）”">​</a></h2><blockquote><p><span lang="zh-CN">采购意向公开时间应当尽量提前，原则上不得晚于采购活动开始前30日公开采购意向</span></p></blockquote><p>Procurement intentions should be disclosed as early as possible, in principle no later than 30 days before the procurement begins.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>k10-intent</code></td></tr><tr><td><strong>Force</strong></td><td>should</td></tr><tr><td><strong>Topic</strong></td><td>deadlines</td></tr><tr><td><strong>In force</strong></td><td>since 2020-03-02</td></tr><tr><td><strong>How it is known</strong></td><td>from memory, text not seen: memory</td></tr><tr><td><strong>Source</strong></td><td>memory</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Deadline rules</strong></td><td><a href="/en/reference/rules/k10-intent.html">At least 30 days before “the procurement begins”</a></td></tr><tr><td><strong>Code</strong></td><td><code>packages/deadlines/src/data/procedures.ts</code> <code>packages/deadlines/src/instruments/mof-10-2020.ts</code></td></tr><tr><td><strong>Tests</strong></td><td><code>packages/deadlines/test/compute-deadline.test.ts</code> <code>packages/law/test/provisions.test.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;lead-time&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 30,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;min&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;before&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;procurement-activity-start&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/mof-10-2020.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mof102020 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mof102020 as default
};
