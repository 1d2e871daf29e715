import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"最高人民法院关于公布失信被执行人名单信息的若干规定（2013年）","description":"最高人民法院关于公布失信被执行人名单信息的若干规定（2013年）：收录的条文、效力用语和施行日期。","frontmatter":{"title":"最高人民法院关于公布失信被执行人名单信息的若干规定（2013年）","description":"最高人民法院关于公布失信被执行人名单信息的若干规定（2013年）：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/judgment-defaulter-list-2013.md","filePath":"reference/instruments/judgment-defaulter-list-2013.md"}');
const _sfc_main = { name: "reference/instruments/judgment-defaulter-list-2013.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="最高人民法院关于公布失信被执行人名单信息的若干规定-2013年" tabindex="-1">最高人民法院关于公布失信被执行人名单信息的若干规定（2013年） <a class="header-anchor" href="#最高人民法院关于公布失信被执行人名单信息的若干规定-2013年" aria-label="“最高人民法院关于公布失信被执行人名单信息的若干规定（2013年）”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>法释〔2013〕17号</td></tr><tr><td><strong>位阶</strong></td><td>司法解释</td></tr><tr><td><strong>施行</strong></td><td>2013-10-01 至 2017-04-30</td></tr><tr><td><strong>编号</strong></td><td><code>judgment-defaulter-list-2013</code></td></tr></tbody></table><h2 id="jd-4" tabindex="-1">第四条 <a class="header-anchor" href="#jd-4" aria-label="“第四条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">记载和公布的失信被执行人名单信息应当包括：<br><br>（一）作为被执行人的法人或者其他组织的名称、组织机构代码、法定代表人或者负责人姓名；<br><br>（二）作为被执行人的自然人的姓名、性别、年龄、身份证号码；</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>jd-4</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>个人信息</td></tr><tr><td><strong>施行</strong></td><td>2013-10-01 至 2017-04-30</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 最高人民法院关于公布失信被执行人名单信息的若干规定(2013-07-16)</td></tr><tr><td><strong>备注</strong></td><td>an example where law itself requires identity data: exception to de-identification</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;required-fields&quot;,</span></span>
<span class="line"><span>  &quot;fields&quot;: [</span></span>
<span class="line"><span>    &quot;name&quot;,</span></span>
<span class="line"><span>    &quot;sex&quot;,</span></span>
<span class="line"><span>    &quot;age&quot;,</span></span>
<span class="line"><span>    &quot;idNumber&quot;</span></span>
<span class="line"><span>  ],</span></span>
<span class="line"><span>  &quot;note&quot;: &quot;the published page masks part of the ID number in practice&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="jd-7" tabindex="-1">第七条 <a class="header-anchor" href="#jd-7" aria-label="“第七条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">全部履行了生效法律文书确定义务的；</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>jd-7</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>失信名单</td></tr><tr><td><strong>施行</strong></td><td>2013-10-01 至 2017-04-30</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 最高人民法院关于公布失信被执行人名单信息的若干规定(2013-07-16)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;removal-conditions&quot;,</span></span>
<span class="line"><span>  &quot;any&quot;: [</span></span>
<span class="line"><span>    &quot;performed in full&quot;,</span></span>
<span class="line"><span>    &quot;settlement performed&quot;,</span></span>
<span class="line"><span>    &quot;enforcement closed&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/judgment-defaulter-list-2013.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const judgmentDefaulterList2013 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  judgmentDefaulterList2013 as default
};
