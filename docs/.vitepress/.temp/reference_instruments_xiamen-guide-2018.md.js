import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"厦门产权交易中心公共资源配置信息公开指引（国有产权交易领域）","description":"厦门产权交易中心公共资源配置信息公开指引（国有产权交易领域）：收录的条文、效力用语和施行日期。","frontmatter":{"title":"厦门产权交易中心公共资源配置信息公开指引（国有产权交易领域）","description":"厦门产权交易中心公共资源配置信息公开指引（国有产权交易领域）：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/xiamen-guide-2018.md","filePath":"reference/instruments/xiamen-guide-2018.md"}');
const _sfc_main = { name: "reference/instruments/xiamen-guide-2018.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="厦门产权交易中心公共资源配置信息公开指引-国有产权交易领域" tabindex="-1">厦门产权交易中心公共资源配置信息公开指引（国有产权交易领域） <a class="header-anchor" href="#厦门产权交易中心公共资源配置信息公开指引-国有产权交易领域" aria-label="“厦门产权交易中心公共资源配置信息公开指引（国有产权交易领域）”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>位阶</strong></td><td>地方文件</td></tr><tr><td><strong>施行</strong></td><td>2018-01-01 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>xiamen-guide-2018</code></td></tr><tr><td><strong>说明</strong></td><td>依据厦府办〔2018〕91号；指引本身无文号。</td></tr></tbody></table><h2 id="xm-resp" tabindex="-1">三 <a class="header-anchor" href="#xm-resp" aria-label="“三”的链接">​</a></h2><blockquote><p><span lang="zh-CN">1、产权交易决策及批准信息（责任主体或公开部门：决策及批准机构）；</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>xm-resp</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>公开主体</td></tr><tr><td><strong>施行</strong></td><td>2018-01-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web page (厦门产权交易中心)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>代码</strong></td><td><code>packages/responsibility/src/data/waivers.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;responsible-body&quot;,</span></span>
<span class="line"><span>  &quot;map&quot;: {</span></span>
<span class="line"><span>    &quot;decision-and-approval&quot;: &quot;deciding/approving body&quot;,</span></span>
<span class="line"><span>    &quot;project-information&quot;: &quot;transferor&quot;,</span></span>
<span class="line"><span>    &quot;deal-notice&quot;: &quot;transferor&quot;,</span></span>
<span class="line"><span>    &quot;violations-and-penalties&quot;: &quot;department that made the penalty decision&quot;</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="xm-3-2" tabindex="-1">四 <a class="header-anchor" href="#xm-3-2" aria-label="“四”的链接">​</a></h2><blockquote><p><span lang="zh-CN">信息公开责任主体（公开部门）自信息形成或变更之日起3个工作日内，按信息公开要求将电子文档和盖章的扫描件发送至中心指定邮箱。中心在收到需公开的信息后2个工作日内将相关信息上传至网站公开。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>xm-3-2</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2018-01-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web page (厦门产权交易中心)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/xm-3-2.html">自政府信息形成或者变更起 3 个工作日内办理</a><br><a href="/reference/rules/xm-3-2/publish.html">自中心收到信息起 2 个工作日内公开</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/xiamen-guide-2018.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/catalogue/test/national.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
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
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/xiamen-guide-2018.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const xiamenGuide2018 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  xiamenGuide2018 as default
};
