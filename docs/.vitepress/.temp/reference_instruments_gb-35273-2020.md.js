import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"信息安全技术 个人信息安全规范","description":"信息安全技术 个人信息安全规范：收录的条文、效力用语和施行日期。","frontmatter":{"title":"信息安全技术 个人信息安全规范","description":"信息安全技术 个人信息安全规范：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/gb-35273-2020.md","filePath":"reference/instruments/gb-35273-2020.md"}');
const _sfc_main = { name: "reference/instruments/gb-35273-2020.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="信息安全技术-个人信息安全规范" tabindex="-1">信息安全技术 个人信息安全规范 <a class="header-anchor" href="#信息安全技术-个人信息安全规范" aria-label="“信息安全技术 个人信息安全规范”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>GB/T 35273-2020（凭记忆，未见原文）</td></tr><tr><td><strong>位阶</strong></td><td>标准</td></tr><tr><td><strong>施行</strong></td><td>2020-10-01 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>gb-35273-2020</code></td></tr></tbody></table><h2 id="g35273-deid" tabindex="-1">附录（展示与去标识化） <a class="header-anchor" href="#g35273-deid" aria-label="“附录（展示与去标识化）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">界面展示的个人信息宜采取去标识化处理；身份证件号码、银行账号、手机号、住址等属个人敏感信息示例</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>g35273-deid</code></td></tr><tr><td><strong>效力</strong></td><td>倡导（should）</td></tr><tr><td><strong>事项</strong></td><td>个人信息</td></tr><tr><td><strong>施行</strong></td><td>2020-10-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>凭记忆，未见原文：memory</td></tr><tr><td><strong>出处</strong></td><td>memory</td></tr><tr><td><strong>备注</strong></td><td>masking widths are practice, not law</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;mask-examples&quot;,</span></span>
<span class="line"><span>  &quot;masks&quot;: {</span></span>
<span class="line"><span>    &quot;idNumber&quot;: &quot;keep first 6? and last 4? (practice varies; prefer 前3后4 or 出生日期段隐去)&quot;,</span></span>
<span class="line"><span>    &quot;phone&quot;: &quot;138****1234&quot;,</span></span>
<span class="line"><span>    &quot;bankAccount&quot;: &quot;last 4&quot;,</span></span>
<span class="line"><span>    &quot;address&quot;: &quot;to community/village level&quot;</span></span>
<span class="line"><span>  }</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/gb-35273-2020.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const gb352732020 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  gb352732020 as default
};
