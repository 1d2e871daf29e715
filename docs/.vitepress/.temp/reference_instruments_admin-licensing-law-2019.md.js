import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"中华人民共和国行政许可法（2019年修正）","description":"中华人民共和国行政许可法（2019年修正）：收录的条文、效力用语和施行日期。","frontmatter":{"title":"中华人民共和国行政许可法（2019年修正）","description":"中华人民共和国行政许可法（2019年修正）：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/admin-licensing-law-2019.md","filePath":"reference/instruments/admin-licensing-law-2019.md"}');
const _sfc_main = { name: "reference/instruments/admin-licensing-law-2019.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="中华人民共和国行政许可法-2019年修正" tabindex="-1">中华人民共和国行政许可法（2019年修正） <a class="header-anchor" href="#中华人民共和国行政许可法-2019年修正" aria-label="“中华人民共和国行政许可法（2019年修正）”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>主席令第29号（2019）（凭记忆，未见原文）</td></tr><tr><td><strong>位阶</strong></td><td>法律</td></tr><tr><td><strong>施行</strong></td><td>2019-04-23 起</td></tr><tr><td><strong>编号</strong></td><td><code>admin-licensing-law-2019</code></td></tr></tbody></table><h2 id="al-5" tabindex="-1">第五条 <a class="header-anchor" href="#al-5" aria-label="“第五条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">行政许可的实施和结果，除涉及国家秘密、商业秘密或者个人隐私的外，应当公开。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>al-5</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>个人信息</td></tr><tr><td><strong>施行</strong></td><td>2019-04-23 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 行政许可法(2019-04-23)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publish-unless&quot;,</span></span>
<span class="line"><span>  &quot;grounds&quot;: [</span></span>
<span class="line"><span>    &quot;state-secret&quot;,</span></span>
<span class="line"><span>    &quot;trade-secret&quot;,</span></span>
<span class="line"><span>    &quot;personal-privacy&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="al-40" tabindex="-1">第四十条 <a class="header-anchor" href="#al-40" aria-label="“第四十条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">行政机关作出的准予行政许可决定，应当予以公开，公众有权查阅。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>al-40</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>目录清单</td></tr><tr><td><strong>施行</strong></td><td>2019-04-23 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 行政许可法(2019-04-23)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publish&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="al-82" tabindex="-1">第八十二条 <a class="header-anchor" href="#al-82" aria-label="“第八十二条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">本法规定的行政机关实施行政许可的期限以工作日计算，不含法定节假日。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>al-82</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期间计算</td></tr><tr><td><strong>施行</strong></td><td>2019-04-23 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 行政许可法(2019-04-23)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;working-day-definition&quot;,</span></span>
<span class="line"><span>  &quot;excludes&quot;: [</span></span>
<span class="line"><span>    &quot;statutory holidays&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/admin-licensing-law-2019.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const adminLicensingLaw2019 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  adminLicensingLaw2019 as default
};
