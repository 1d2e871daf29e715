import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"给平台厂商","description":"批量检查交换文件：命令行、退出状态、在持续集成里使用、数据格式。","frontmatter":{"description":"批量检查交换文件：命令行、退出状态、在持续集成里使用、数据格式。"},"headers":[],"relativePath":"for/vendors.md","filePath":"for/vendors.md"}');
const _sfc_main = { name: "for/vendors.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="给平台厂商" tabindex="-1">给平台厂商 <a class="header-anchor" href="#给平台厂商" aria-label="“给平台厂商”的链接">​</a></h1><p><strong>一分钟得到什么</strong>：一条命令，检查一批记录文件，指出哪条、哪个字段、依据哪一句，并给出持续集成可用的退出状态。</p><h2 id="检查一批文件" tabindex="-1">检查一批文件 <a class="header-anchor" href="#检查一批文件" aria-label="“检查一批文件”的链接">​</a></h2><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">$ gongkai review examples/records/procurement/results-2016.json --as-of 2026-11-21 --locale zh </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">|</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;"> head</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> -6</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">审查 7 条记录，截至 2026-11-21</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">结论      应公开至    事项               记录</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">────────────────────────────────────────────────────────────────────────────────────────────────────</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">通过      2016-12-02  采购结果           巴林左旗公共资源交易中心信息网络及软件采购成交结果公告</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">          ! 内容  缺少“采购项目子包所在行政区域代码”，这是平台上报标准要求的内容</span></span></code></pre></div><ul><li>文件：JSON、NDJSON、CSV（UTF-8 或 GB18030）、XLSX、整个文件夹，或 <code>-</code> 表示标准输入</li><li>输出：<code>--format text|json|ndjson|html|sarif</code></li><li><code>--as-of</code> 是审查的日期：到这一天仍未公开的，算逾期</li></ul><p>先看看效果，可以把一个文件拖进<a href="/playground/review.html">审查记录</a>：在浏览器里检查，不上传。</p><h2 id="退出状态" tabindex="-1">退出状态 <a class="header-anchor" href="#退出状态" aria-label="“退出状态”的链接">​</a></h2><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">$ gongkai review examples/records/procurement/results-2016.json --as-of 2026-11-21 </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> /dev/null; </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">echo</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> $?</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1</span></span></code></pre></div><p><code>0</code> 没有不通过的记录；<code>1</code> 有；<code>2</code> 用法错误或读不出输入。加 <code>--strict</code>，未评定的也算 <code>1</code>。</p><h2 id="数据怎样写" tabindex="-1">数据怎样写 <a class="header-anchor" href="#数据怎样写" aria-label="“数据怎样写”的链接">​</a></h2><p>一条记录写明事项编号，内容用三种写法之一：</p><table tabindex="0"><thead><tr><th>键</th><th>内容的键</th></tr></thead><tbody><tr><td><code>payload</code></td><td>本项目的英文字段名</td></tr><tr><td><code>labelled</code></td><td>公布时的中文标签，值照印</td></tr><tr><td><code>columns</code></td><td>平台数据规范的列名</td></tr></tbody></table><p><a href="/reference/items/">每类事项的页面</a>列出字段、标签、列名和要求，并可下载 JSON Schema；<a href="/reference/findings/">检查所见</a>列出全部代号。</p><h2 id="接下来" tabindex="-1">接下来 <a class="header-anchor" href="#接下来" aria-label="“接下来”的链接">​</a></h2><ul><li><a href="/guides/contents.html">检查内容</a> · <a href="/guides/command-line.html">命令行</a> · <a href="/guides/other-languages.html">其他语言的平台</a></li><li><a href="/reference/codes/">代码表</a>：哪些封闭，哪些开放</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("for/vendors.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const vendors = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  vendors as default
};
