import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"中华人民共和国企业国有资产法","description":"中华人民共和国企业国有资产法：收录的条文、效力用语和施行日期。","frontmatter":{"title":"中华人民共和国企业国有资产法","description":"中华人民共和国企业国有资产法：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/state-assets-law-2008.md","filePath":"reference/instruments/state-assets-law-2008.md"}');
const _sfc_main = { name: "reference/instruments/state-assets-law-2008.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="中华人民共和国企业国有资产法" tabindex="-1">中华人民共和国企业国有资产法 <a class="header-anchor" href="#中华人民共和国企业国有资产法" aria-label="“中华人民共和国企业国有资产法”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>主席令第5号（2008）（凭记忆，未见原文）</td></tr><tr><td><strong>位阶</strong></td><td>法律</td></tr><tr><td><strong>施行</strong></td><td>2009-05-01 起</td></tr><tr><td><strong>编号</strong></td><td><code>state-assets-law-2008</code></td></tr></tbody></table><h2 id="so-54" tabindex="-1">第五十四条 <a class="header-anchor" href="#so-54" aria-label="“第五十四条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">除按照国家规定可以直接协议转让的以外，国有资产转让应当在依法设立的产权交易场所公开进行。转让方应当如实披露有关信息，征集受让方</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>so-54</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>公开渠道</td></tr><tr><td><strong>施行</strong></td><td>2009-05-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 企业国有资产法(2008-10-28)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>公开主体</strong></td><td>转让方：<a href="/reference/items/property/project.html">产权交易项目信息</a>、<a href="/reference/items/property/transfer-price.html">产权转让价格</a></td></tr><tr><td><strong>公开渠道</strong></td><td>指定媒介：<a href="/reference/items/property/project.html">产权交易项目信息</a>、<a href="/reference/items/property/transfer-price.html">产权转让价格</a>、<a href="/reference/items/property/transaction-price.html">产权交易价格</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/catalogue/src/data/baseline-bodies.ts</code> <code>packages/responsibility/src/instruments/state-assets-law-2008.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;channel&quot;,</span></span>
<span class="line"><span>  &quot;channels&quot;: [</span></span>
<span class="line"><span>    &quot;property-rights-exchange&quot;</span></span>
<span class="line"><span>  ],</span></span>
<span class="line"><span>  &quot;responsible&quot;: &quot;transferor&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="so-66" tabindex="-1">第六十六条 <a class="header-anchor" href="#so-66" aria-label="“第六十六条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">国务院和地方人民政府应当依法向社会公布国有资产状况和国有资产监督管理工作情况，接受社会公众的监督。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>so-66</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>目录清单</td></tr><tr><td><strong>施行</strong></td><td>2009-05-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 企业国有资产法(2008-10-28)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publish&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/state-assets-law-2008.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const stateAssetsLaw2008 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  stateAssetsLaw2008 as default
};
