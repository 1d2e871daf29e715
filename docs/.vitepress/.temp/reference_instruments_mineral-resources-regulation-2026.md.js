import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"中华人民共和国矿产资源法实施条例","description":"中华人民共和国矿产资源法实施条例：收录的条文、效力用语和施行日期。","frontmatter":{"title":"中华人民共和国矿产资源法实施条例","description":"中华人民共和国矿产资源法实施条例：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/mineral-resources-regulation-2026.md","filePath":"reference/instruments/mineral-resources-regulation-2026.md"}');
const _sfc_main = { name: "reference/instruments/mineral-resources-regulation-2026.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="中华人民共和国矿产资源法实施条例" tabindex="-1">中华人民共和国矿产资源法实施条例 <a class="header-anchor" href="#中华人民共和国矿产资源法实施条例" aria-label="“中华人民共和国矿产资源法实施条例”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>国务院令第839号</td></tr><tr><td><strong>位阶</strong></td><td>行政法规</td></tr><tr><td><strong>施行</strong></td><td>2026-06-15 起</td></tr><tr><td><strong>编号</strong></td><td><code>mineral-resources-regulation-2026</code></td></tr></tbody></table><h2 id="im-839" tabindex="-1">公布 <a class="header-anchor" href="#im-839" aria-label="“公布”的链接">​</a></h2><blockquote><p><span lang="zh-CN">2026年5月15日，国务院总理李强签署第839号国务院令，公布《中华人民共和国矿产资源法实施条例》（以下简称《条例》），自2026年6月15日起施行。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>im-839</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2026-06-15 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：repost of an official question-and-answer page</td></tr><tr><td><strong>出处</strong></td><td>web page (MOJ Q&amp;A repost)</td></tr><tr><td><strong>备注</strong></td><td>text not seen: re-check notice periods for transfers on or after 2026-06-15</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/waivers.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;version-change&quot;,</span></span>
<span class="line"><span>  &quot;effective&quot;: &quot;2026-06-15&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/mineral-resources-regulation-2026.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mineralResourcesRegulation2026 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mineralResourcesRegulation2026 as default
};
