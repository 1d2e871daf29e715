import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"财政部关于开展政府采购意向公开工作的通知","description":"财政部关于开展政府采购意向公开工作的通知：收录的条文、效力用语和施行日期。","frontmatter":{"title":"财政部关于开展政府采购意向公开工作的通知","description":"财政部关于开展政府采购意向公开工作的通知：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/mof-10-2020.md","filePath":"reference/instruments/mof-10-2020.md"}');
const _sfc_main = { name: "reference/instruments/mof-10-2020.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="财政部关于开展政府采购意向公开工作的通知" tabindex="-1">财政部关于开展政府采购意向公开工作的通知 <a class="header-anchor" href="#财政部关于开展政府采购意向公开工作的通知" aria-label="“财政部关于开展政府采购意向公开工作的通知”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>财库〔2020〕10号（凭记忆，未见原文）</td></tr><tr><td><strong>位阶</strong></td><td>规范性文件</td></tr><tr><td><strong>施行</strong></td><td>2020-03-02 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>mof-10-2020</code></td></tr></tbody></table><h2 id="k10-intent" tabindex="-1">（公开时间） <a class="header-anchor" href="#k10-intent" aria-label="“（公开时间）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">采购意向公开时间应当尽量提前，原则上不得晚于采购活动开始前30日公开采购意向</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>k10-intent</code></td></tr><tr><td><strong>效力</strong></td><td>倡导（should）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2020-03-02 起</td></tr><tr><td><strong>如何得知</strong></td><td>凭记忆，未见原文：memory</td></tr><tr><td><strong>出处</strong></td><td>memory</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/k10-intent.html">采购活动开始前至少 30 日</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/data/procedures.ts</code> <code>packages/deadlines/src/instruments/mof-10-2020.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/deadlines/test/compute-deadline.test.ts</code> <code>packages/law/test/provisions.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;lead-time&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 30,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;min&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;before&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;procurement-activity-start&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/mof-10-2020.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mof102020 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mof102020 as default
};
