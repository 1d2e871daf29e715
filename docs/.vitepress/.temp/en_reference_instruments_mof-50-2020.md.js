import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Format of Government Procurement Announcements and Public Notices (2020 edition)","description":"Format of Government Procurement Announcements and Public Notices (2020 edition): the provisions held, their force and their dates.","frontmatter":{"title":"Format of Government Procurement Announcements and Public Notices (2020 edition)","description":"Format of Government Procurement Announcements and Public Notices (2020 edition): the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/mof-50-2020.md","filePath":"en/reference/instruments/mof-50-2020.md"}');
const _sfc_main = { name: "en/reference/instruments/mof-50-2020.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="format-of-government-procurement-announcements-and-public-notices-2020-edition" tabindex="-1">Format of Government Procurement Announcements and Public Notices (2020 edition) <a class="header-anchor" href="#format-of-government-procurement-announcements-and-public-notices-2020-edition" aria-label="Link to “Format of Government Procurement Announcements and Public Notices (2020 edition)”">​</a></h1><p><span lang="zh-CN">政府采购公告和公示信息格式规范（2020年版）</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>财办库〔2020〕50号 (from memory, text not seen)</td></tr><tr><td><strong>Rank</strong></td><td>Normative documents</td></tr><tr><td><strong>In force</strong></td><td>since 2020-03-01 (from memory, text not seen)</td></tr><tr><td><strong>Id</strong></td><td><code>mof-50-2020</code></td></tr></tbody></table><h2 id="f50-notice" tabindex="-1">（格式规范：公告期限） <a class="header-anchor" href="#f50-notice" aria-label="Link to “（格式规范：公告期限）”">​</a></h2><blockquote><p><span lang="zh-CN">公告期限：自本公告发布之日起5个工作日。</span></p></blockquote><p>Announcement period: 5 working days from the day on which this announcement is published.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>f50-notice</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>deadlines</td></tr><tr><td><strong>In force</strong></td><td>since 2020-03-01</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>printed collection 《中华人民共和国招标投标法律法规全书》</td></tr><tr><td><strong>Note</strong></td><td>document number and date from memory; the form follows Order 87 Art.16</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Deadline rules</strong></td><td><a href="/en/reference/rules/f50-notice.html">The notice stays up 5 working days from “it is published”</a></td></tr><tr><td><strong>Code</strong></td><td><code>packages/deadlines/src/instruments/mof-50-2020.ts</code> <code>packages/law/src/data/triggers-procurement.ts</code></td></tr><tr><td><strong>Tests</strong></td><td><code>packages/catalogue/test/national.test.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;notice-period&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 5,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;exact&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;duration&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;published&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/mof-50-2020.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mof502020 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mof502020 as default
};
