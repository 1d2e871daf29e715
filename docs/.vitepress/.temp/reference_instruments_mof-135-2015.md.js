import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"财政部关于做好政府采购信息公开工作的通知","description":"财政部关于做好政府采购信息公开工作的通知：收录的条文、效力用语和施行日期。","frontmatter":{"title":"财政部关于做好政府采购信息公开工作的通知","description":"财政部关于做好政府采购信息公开工作的通知：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/mof-135-2015.md","filePath":"reference/instruments/mof-135-2015.md"}');
const _sfc_main = { name: "reference/instruments/mof-135-2015.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="财政部关于做好政府采购信息公开工作的通知" tabindex="-1">财政部关于做好政府采购信息公开工作的通知 <a class="header-anchor" href="#财政部关于做好政府采购信息公开工作的通知" aria-label="“财政部关于做好政府采购信息公开工作的通知”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>财库〔2015〕135号</td></tr><tr><td><strong>位阶</strong></td><td>规范性文件</td></tr><tr><td><strong>施行</strong></td><td>2015-07-17 起</td></tr><tr><td><strong>编号</strong></td><td><code>mof-135-2015</code></td></tr></tbody></table><h2 id="k135-result" tabindex="-1">公开时间 <a class="header-anchor" href="#k135-result" aria-label="“公开时间”的链接">​</a></h2><blockquote><p><span lang="zh-CN">公共服务项目验收结果公告时限为验收结束之日起2个工作日内</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>k135-result</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2015-07-17 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：press report of the 2019 guide, whose procurement periods rest on 财库〔2015〕135号</td></tr><tr><td><strong>出处</strong></td><td>web page (中国政府采购报, cgpnews); county catalogues agree</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/k135-result.html">自验收结束起 2 个工作日内公开</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/deadlines/src/instruments/mof-135-2015.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publish-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 2,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;acceptance-completed&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="k135-penalty" tabindex="-1">公开时间 <a class="header-anchor" href="#k135-penalty" aria-label="“公开时间”的链接">​</a></h2><blockquote><p><span lang="zh-CN">投诉、监督检查等处理决定公告与集中采购机构的考核结果公告的公开时限为完成并履行有关报审程序后5个工作</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>k135-penalty</code></td></tr><tr><td><strong>效力</strong></td><td>陈述（info）</td></tr><tr><td><strong>事项</strong></td><td>期限</td></tr><tr><td><strong>施行</strong></td><td>2015-07-17 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：press report of the 2019 guide, whose procurement periods rest on 财库〔2015〕135号</td></tr><tr><td><strong>出处</strong></td><td>web page (中国政府采购报, cgpnews); county catalogues agree</td></tr><tr><td><strong>备注</strong></td><td>the stored report breaks off inside “5个工作日内”</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>期限规则</strong></td><td><a href="/reference/rules/k135-penalty.html">自处理决定完成并履行报审程序起 5 个工作日内公开</a></td></tr><tr><td><strong>代码</strong></td><td><code>packages/catalogue/src/data/baseline-periods.ts</code> <code>packages/deadlines/src/instruments/mof-135-2015.ts</code> <code>packages/law/src/data/triggers-procurement.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publish-within&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 5,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;working-day&quot;,</span></span>
<span class="line"><span>  &quot;bound&quot;: &quot;max&quot;,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;after&quot;,</span></span>
<span class="line"><span>  &quot;trigger&quot;: &quot;decision-completed-and-approved&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/mof-135-2015.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mof1352015 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mof1352015 as default
};
