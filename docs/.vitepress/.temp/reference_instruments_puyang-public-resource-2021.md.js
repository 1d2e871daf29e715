import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"濮阳市公共资源交易管理条例","description":"濮阳市公共资源交易管理条例：收录的条文、效力用语和施行日期。","frontmatter":{"title":"濮阳市公共资源交易管理条例","description":"濮阳市公共资源交易管理条例：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/puyang-public-resource-2021.md","filePath":"reference/instruments/puyang-public-resource-2021.md"}');
const _sfc_main = { name: "reference/instruments/puyang-public-resource-2021.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="濮阳市公共资源交易管理条例" tabindex="-1">濮阳市公共资源交易管理条例 <a class="header-anchor" href="#濮阳市公共资源交易管理条例" aria-label="“濮阳市公共资源交易管理条例”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>位阶</strong></td><td>地方性法规</td></tr><tr><td><strong>施行</strong></td><td>2021-10-01 起</td></tr><tr><td><strong>编号</strong></td><td><code>puyang-public-resource-2021</code></td></tr><tr><td><strong>说明</strong></td><td>濮阳市人民代表大会常务委员会通过。</td></tr></tbody></table><h2 id="py-14" tabindex="-1">第十四条 <a class="header-anchor" href="#py-14" aria-label="“第十四条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">公共资源交易项目单位及其委托的中介机构应当在国家、省指定的媒介和市公共资源交易平台上发布交易公告、公示等交易信息，发布内容应当保持一致。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>py-14</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>公开渠道</td></tr><tr><td><strong>施行</strong></td><td>2021-10-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 濮阳市公共资源交易管理条例(2021-09-01)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>代码</strong></td><td><code>packages/responsibility/src/data/waivers.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;channel&quot;,</span></span>
<span class="line"><span>  &quot;channels&quot;: [</span></span>
<span class="line"><span>    &quot;state-or-province designated media&quot;,</span></span>
<span class="line"><span>    &quot;city trading platform&quot;</span></span>
<span class="line"><span>  ],</span></span>
<span class="line"><span>  &quot;consistency&quot;: true</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="py-18" tabindex="-1">第十八条 <a class="header-anchor" href="#py-18" aria-label="“第十八条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">公示信息应当包括专家打分情况、否决投标原因以及异议、质疑和投诉渠道。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>py-18</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>目录清单</td></tr><tr><td><strong>施行</strong></td><td>2021-10-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>LawRefBook/Laws (public collection of laws), 濮阳市公共资源交易管理条例(2021-09-01)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;required-fields&quot;,</span></span>
<span class="line"><span>  &quot;fields&quot;: [</span></span>
<span class="line"><span>    &quot;expertScores&quot;,</span></span>
<span class="line"><span>    &quot;rejectionReasons&quot;,</span></span>
<span class="line"><span>    &quot;objectionChannels&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/puyang-public-resource-2021.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const puyangPublicResource2021 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  puyangPublicResource2021 as default
};
