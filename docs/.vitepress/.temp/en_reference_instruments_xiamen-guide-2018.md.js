import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Xiamen Property Rights Exchange: Guide to Disclosing Public Resource Allocation Information (State-owned Property Rights)","description":"Xiamen Property Rights Exchange: Guide to Disclosing Public Resource Allocation Information (State-owned Property Rights): the provisions held, their force and their dates.","frontmatter":{"title":"Xiamen Property Rights Exchange: Guide to Disclosing Public Resource Allocation Information (State-owned Property Rights)","description":"Xiamen Property Rights Exchange: Guide to Disclosing Public Resource Allocation Information (State-owned Property Rights): the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/xiamen-guide-2018.md","filePath":"en/reference/instruments/xiamen-guide-2018.md"}');
const _sfc_main = { name: "en/reference/instruments/xiamen-guide-2018.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="xiamen-property-rights-exchange-guide-to-disclosing-public-resource-allocation-information-state-owned-property-rights" tabindex="-1">Xiamen Property Rights Exchange: Guide to Disclosing Public Resource Allocation Information (State-owned Property Rights) <a class="header-anchor" href="#xiamen-property-rights-exchange-guide-to-disclosing-public-resource-allocation-information-state-owned-property-rights" aria-label="Link to “Xiamen Property Rights Exchange: Guide to Disclosing Public Resource Allocation Information (State-owned Property Rights)”">​</a></h1><p><span lang="zh-CN">厦门产权交易中心公共资源配置信息公开指引（国有产权交易领域）</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Rank</strong></td><td>Local documents</td></tr><tr><td><strong>In force</strong></td><td>since 2018-01-01 (from memory, text not seen)</td></tr><tr><td><strong>Id</strong></td><td><code>xiamen-guide-2018</code></td></tr><tr><td><strong>Note</strong></td><td>Made under 厦府办〔2018〕91号; the guide itself has no number.</td></tr></tbody></table><h2 id="xm-resp" tabindex="-1">三 <a class="header-anchor" href="#xm-resp" aria-label="Link to “三”">​</a></h2><blockquote><p><span lang="zh-CN">1、产权交易决策及批准信息（责任主体或公开部门：决策及批准机构）；</span></p></blockquote><ol><li>The decision on and approval of a property rights transaction (responsible body or disclosing department: the deciding and approving body);</li></ol><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>xm-resp</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>who discloses</td></tr><tr><td><strong>In force</strong></td><td>since 2018-01-01</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>web page (厦门产权交易中心)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Code</strong></td><td><code>packages/responsibility/src/data/waivers.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;responsible-body&quot;,</span></span>
<span class="line"><span>  &quot;map&quot;: {</span></span>
<span class="line"><span>    &quot;decision-and-approval&quot;: &quot;deciding/approving body&quot;,</span></span>
<span class="line"><span>    &quot;project-information&quot;: &quot;transferor&quot;,</span></span>
<span class="line"><span>    &quot;deal-notice&quot;: &quot;transferor&quot;,</span></span>
<span class="line"><span>    &quot;violations-and-penalties&quot;: &quot;department that made the penalty decision&quot;</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="xm-3-2" tabindex="-1">四 <a class="header-anchor" href="#xm-3-2" aria-label="Link to “四”">​</a></h2><blockquote><p><span lang="zh-CN">信息公开责任主体（公开部门）自信息形成或变更之日起3个工作日内，按信息公开要求将电子文档和盖章的扫描件发送至中心指定邮箱。中心在收到需公开的信息后2个工作日内将相关信息上传至网站公开。</span></p></blockquote><p>The responsible body (disclosing department) sends the electronic document and a sealed scan to the centre&#39;s designated mailbox, as disclosure requires, within 3 working days from the day on which the information is formed or changed. The centre uploads the information to the website within 2 working days after receiving it.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>xm-3-2</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>deadlines</td></tr><tr><td><strong>In force</strong></td><td>since 2018-01-01</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>web page (厦门产权交易中心)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Deadline rules</strong></td><td><a href="/en/reference/rules/xm-3-2.html">Act within 3 working days of “the information is formed or changed”</a><br><a href="/en/reference/rules/xm-3-2/publish.html">Publish within 2 working days of “the exchange receives the information”</a></td></tr><tr><td><strong>Code</strong></td><td><code>packages/deadlines/src/instruments/xiamen-guide-2018.ts</code></td></tr><tr><td><strong>Tests</strong></td><td><code>packages/catalogue/test/national.test.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;send-then-publish&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 3,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;information-formed-or-changed&quot;,</span></span>
<span class="line"><span>  &quot;next&quot;: {</span></span>
<span class="line"><span>    &quot;amount&quot;: 2,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>    &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>    &quot;trigger&quot;: &quot;received-by-exchange&quot;</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/xiamen-guide-2018.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const xiamenGuide2018 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  xiamenGuide2018 as default
};
