import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"The catalogue of proactive disclosure","description":"","frontmatter":{},"headers":[],"relativePath":"en/guides/catalogue.md","filePath":"en/guides/catalogue.md"}');
const _sfc_main = { name: "en/guides/catalogue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="the-catalogue-of-proactive-disclosure" tabindex="-1">The catalogue of proactive disclosure <a class="header-anchor" href="#the-catalogue-of-proactive-disclosure" aria-label="Link to “The catalogue of proactive disclosure”">​</a></h1><p>97号 tells every region and department to refine items, contents, periods, manner, responsible bodies and supervision channels. A refinement is written as a profile, and the catalogue is printed from it.</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">import</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> {</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  catalogueToMarkdown,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  diffProfiles,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  generateCatalogue,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  national,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">  shaoguanZhenjiang2018,</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">} </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">from</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;"> &quot;@gongkai/catalogue&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">;</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">const</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> [</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">first</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">] </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">=</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;"> generateCatalogue</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(shaoguanZhenjiang2018);</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">first?.item; </span><span style="--shiki-light:#66707B;--shiki-dark:#BDC4CC;">// &quot;housing.rural-renovation&quot;</span></span>
<span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">first?.period; </span><span style="--shiki-light:#66707B;--shiki-dark:#BDC4CC;">// &quot;自政府信息形成或变更之日起20个工作日内&quot;</span></span>
<span class="line"><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">catalogueToMarkdown</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(shaoguanZhenjiang2018).</span><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">split</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">\\n</span><span style="--shiki-light:#032563;--shiki-dark:#ADDCFF;">&quot;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">)[</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">0</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">]; </span><span style="--shiki-light:#66707B;--shiki-dark:#BDC4CC;">// &quot;# 韶关市浈江区公共资源配置领域政府信息主动公开目录清单&quot;</span></span>
<span class="line"><span style="--shiki-light:#622CBC;--shiki-dark:#DBB7FF;">diffProfiles</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">(national, shaoguanZhenjiang2018).changed.</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">length</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">; </span><span style="--shiki-light:#66707B;--shiki-dark:#BDC4CC;">// 66</span></span></code></pre></div><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">$ gongkai catalogue shaoguanZhenjiang2018 --format csv --locale zh </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">|</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;"> cut</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> -d,</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> -f1-3</span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;"> |</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;"> head</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> -5</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">\uFEFF序号,公开事项 一级事项,公开事项 二级事项</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1,住房保障,农村危房改造相关政策措施执行情况信息</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">2,政府采购,采购项目公告</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">3,政府采购,采购文件</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">4,政府采购,采购项目预算金额</span></span></code></pre></div><p>Formats: <code>markdown</code>, <code>csv</code>, <code>gb18030</code>, <code>html</code>, <code>xlsx</code>, <code>json</code>. A cell without a basis is printed as open.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/guides/catalogue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const catalogue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  catalogue as default
};
