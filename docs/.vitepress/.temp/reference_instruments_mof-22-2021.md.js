import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"政府采购需求管理办法","description":"政府采购需求管理办法：收录的条文、效力用语和施行日期。","frontmatter":{"title":"政府采购需求管理办法","description":"政府采购需求管理办法：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/mof-22-2021.md","filePath":"reference/instruments/mof-22-2021.md"}');
const _sfc_main = { name: "reference/instruments/mof-22-2021.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="政府采购需求管理办法" tabindex="-1">政府采购需求管理办法 <a class="header-anchor" href="#政府采购需求管理办法" aria-label="“政府采购需求管理办法”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>财库〔2021〕22号（凭记忆，未见原文）</td></tr><tr><td><strong>位阶</strong></td><td>规范性文件</td></tr><tr><td><strong>施行</strong></td><td>2021-07-01 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>mof-22-2021</code></td></tr></tbody></table><h2 id="k22-24" tabindex="-1">第二十四条 <a class="header-anchor" href="#k22-24" aria-label="“第二十四条”的链接">​</a></h2><blockquote><p><span lang="zh-CN">政府向社会公众提供的公共服务项目，验收时应当邀请服务对象参与并出具意见，验收结果应当向社会公告。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>k22-24</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>目录清单</td></tr><tr><td><strong>施行</strong></td><td>2021-07-01 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>printed collection 《中华人民共和国招标投标法律法规全书》</td></tr><tr><td><strong>备注</strong></td><td>document number and date from memory; gives no number of days (see k135-result for the 2 working days, still unseen)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;must-publish&quot;,</span></span>
<span class="line"><span>  &quot;item&quot;: &quot;验收结果&quot;,</span></span>
<span class="line"><span>  &quot;condition&quot;: &quot;public services for the people&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/mof-22-2021.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mof222021 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mof222021 as default
};
