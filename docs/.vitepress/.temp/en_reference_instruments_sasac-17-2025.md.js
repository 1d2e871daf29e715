import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Operating Rules for Transactions in State-owned Assets of Enterprises","description":"Operating Rules for Transactions in State-owned Assets of Enterprises: the provisions held, their force and their dates.","frontmatter":{"title":"Operating Rules for Transactions in State-owned Assets of Enterprises","description":"Operating Rules for Transactions in State-owned Assets of Enterprises: the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/sasac-17-2025.md","filePath":"en/reference/instruments/sasac-17-2025.md"}');
const _sfc_main = { name: "en/reference/instruments/sasac-17-2025.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="operating-rules-for-transactions-in-state-owned-assets-of-enterprises" tabindex="-1">Operating Rules for Transactions in State-owned Assets of Enterprises <a class="header-anchor" href="#operating-rules-for-transactions-in-state-owned-assets-of-enterprises" aria-label="Link to “Operating Rules for Transactions in State-owned Assets of Enterprises”">​</a></h1><p><span lang="zh-CN">企业国有资产交易操作规则</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>国资发产权规〔2025〕17号</td></tr><tr><td><strong>Rank</strong></td><td>Normative documents</td></tr><tr><td><strong>In force</strong></td><td>since 2025-02-18</td></tr><tr><td><strong>Id</strong></td><td><code>sasac-17-2025</code></td></tr></tbody></table><h2 id="g17-repeal" tabindex="-1">施行 <a class="header-anchor" href="#g17-repeal" aria-label="Link to “施行”">​</a></h2><blockquote><p><span lang="zh-CN">《新操作规则》自印发之日起施行，《关于印发&lt;企业国有产权交易操作规则&gt;的通知》（国资发产权〔2009〕120号）同时废止。</span></p></blockquote><p>The new operating rules take effect on the day of issue; the notice issuing the Operating Rules for Transactions in State-owned Property Rights of Enterprises (国资发产权〔2009〕120号) is repealed at the same time.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>g17-repeal</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>deadlines</td></tr><tr><td><strong>In force</strong></td><td>since 2025-02-18</td></tr><tr><td><strong>How it is known</strong></td><td>second-hand, text not seen: comparison by a law firm</td></tr><tr><td><strong>Source</strong></td><td>web pages (jjfybf copy; aineast comparison)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Code</strong></td><td><code>packages/deadlines/src/waivers.ts</code> <code>packages/law/src/data/chain-rows.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;version-change&quot;,</span></span>
<span class="line"><span>  &quot;effective&quot;: &quot;2025-02-18&quot;,</span></span>
<span class="line"><span>  &quot;repeals&quot;: &quot;国资发产权〔2009〕120号&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/sasac-17-2025.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const sasac172025 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  sasac172025 as default
};
