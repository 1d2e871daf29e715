import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"全国固定资产投资项目代码编码规范","description":"全国固定资产投资项目代码编码规范：收录的条文、效力用语和施行日期。","frontmatter":{"title":"全国固定资产投资项目代码编码规范","description":"全国固定资产投资项目代码编码规范：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/gb-40058-2021.md","filePath":"reference/instruments/gb-40058-2021.md"}');
const _sfc_main = { name: "reference/instruments/gb-40058-2021.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="全国固定资产投资项目代码编码规范" tabindex="-1">全国固定资产投资项目代码编码规范 <a class="header-anchor" href="#全国固定资产投资项目代码编码规范" aria-label="“全国固定资产投资项目代码编码规范”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>GB/T 40058-2021</td></tr><tr><td><strong>位阶</strong></td><td>标准</td></tr><tr><td><strong>施行</strong></td><td>2021-08-01 起</td></tr><tr><td><strong>编号</strong></td><td><code>gb-40058-2021</code></td></tr></tbody></table><h2 id="id-40058" tabindex="-1">4 <a class="header-anchor" href="#id-40058" aria-label="“4”的链接">​</a></h2><blockquote><p><span lang="zh-CN">项目代码共24位，由4位时间代码，6位地区代码，2位中央业务指导部门代码，2位项目类型代码，5位随机码和1位校验码，5段依次组成。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>id-40058</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>代码</td></tr><tr><td><strong>施行</strong></td><td>2021-08-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：question-and-answer page on the standard</td></tr><tr><td><strong>出处</strong></td><td>web pages; public code</td></tr><tr><td><strong>备注</strong></td><td>4+6+2+2+5+1 = 20 digits; 24 characters with the four hyphens. Check-digit algorithm not seen.</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;format&quot;,</span></span>
<span class="line"><span>  &quot;pattern&quot;: &quot;^\\\\d{4}-\\\\d{6}-\\\\d{2}-\\\\d{2}-\\\\d{6}$&quot;,</span></span>
<span class="line"><span>  &quot;segments&quot;: {</span></span>
<span class="line"><span>    &quot;time&quot;: 4,</span></span>
<span class="line"><span>    &quot;region&quot;: 6,</span></span>
<span class="line"><span>    &quot;centralDepartment&quot;: 2,</span></span>
<span class="line"><span>    &quot;projectType&quot;: 2,</span></span>
<span class="line"><span>    &quot;random&quot;: 5,</span></span>
<span class="line"><span>    &quot;check&quot;: 1</span></span>
<span class="line"><span>  },</span></span>
<span class="line"><span>  &quot;printedLength&quot;: 24</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/gb-40058-2021.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const gb400582021 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  gb400582021 as default
};
