import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"命令行","description":"","frontmatter":{},"headers":[],"relativePath":"guides/command-line.md","filePath":"guides/command-line.md"}');
const _sfc_main = { name: "guides/command-line.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="命令行" tabindex="-1">命令行 <a class="header-anchor" href="#命令行" aria-label="“命令行”的链接">​</a></h1><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">$ gongkai review examples/records/procurement/results-2016.json --as-of 2026-11-21 --locale zh </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">|</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;"> head</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> -6</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">审查 7 条记录，截至 2026-11-21</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">结论      应公开至    事项               记录</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">────────────────────────────────────────────────────────────────────────────────────────────────────</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">通过      2016-12-02  采购结果           巴林左旗公共资源交易中心信息网络及软件采购成交结果公告</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">          ! 内容  缺少“采购项目子包所在行政区域代码”，这是平台上报标准要求的内容</span></span></code></pre></div><table tabindex="0"><thead><tr><th>命令</th><th>回答</th></tr></thead><tbody><tr><td><code>gongkai review 文件…</code></td><td>审查记录：JSON、NDJSON、CSV、XLSX、文件夹、<code>-</code></td></tr><tr><td><code>gongkai due 规则 日期</code></td><td>最迟哪天，逐日说明</td></tr><tr><td><code>gongkai who 事项</code></td><td>谁公开、发到哪里</td></tr><tr><td><code>gongkai items</code></td><td>37 类事项</td></tr><tr><td><code>gongkai explain 编号</code></td><td>一个事项、规则或条文</td></tr><tr><td><code>gongkai catalogue 方案</code></td><td>主动公开目录清单</td></tr><tr><td><code>gongkai template 事项</code></td><td>供填写的表格（XLSX）</td></tr></tbody></table><p><code>--json</code> 只在标准输出写一份 JSON；<code>--locale zh|en</code> 选语言；<code>--out 文件</code> 写入文件。</p><h2 id="在持续集成里" tabindex="-1">在持续集成里 <a class="header-anchor" href="#在持续集成里" aria-label="“在持续集成里”的链接">​</a></h2><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">$ gongkai review examples/records/procurement/results-2016.json --as-of 2026-11-21 </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> /dev/null; </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">echo</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> $?</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1</span></span></code></pre></div><p>退出状态：<code>0</code> 没有不通过；<code>1</code> 有；<code>2</code> 用法错误或读不出输入。<code>--strict</code> 时未评定也算 <code>1</code>。<code>--format sarif</code> 可交给支持 SARIF 的平台显示。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guides/command-line.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const commandLine = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  commandLine as default
};
