import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"The command line","description":"","frontmatter":{},"headers":[],"relativePath":"en/guides/command-line.md","filePath":"en/guides/command-line.md"}');
const _sfc_main = { name: "en/guides/command-line.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="the-command-line" tabindex="-1">The command line <a class="header-anchor" href="#the-command-line" aria-label="Link to “The command line”">​</a></h1><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">$ gongkai review examples/records/procurement/results-2016.json --as-of 2026-11-21 --locale en </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">|</span><span style="--shiki-light:#702C00;--shiki-dark:#FFB757;"> head</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> -6</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">7 records reviewed, as of 2026-11-21</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">verdict       due         item               record</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">────────────────────────────────────────────────────────────────────────────────────────────────────</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">pass          2016-12-02  Procurement result 巴林左旗公共资源交易中心信息网络及软件采购成交结果公告</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">          ! content  “region” (采购项目子包所在行政区域代码) is missing; the platforms&#39; upload</span></span></code></pre></div><table tabindex="0"><thead><tr><th>Command</th><th>Answers</th></tr></thead><tbody><tr><td><code>gongkai review FILE…</code></td><td>reviews records: JSON, NDJSON, CSV, XLSX, a folder, <code>-</code></td></tr><tr><td><code>gongkai due RULE DAY</code></td><td>by when, day by day</td></tr><tr><td><code>gongkai who ITEM</code></td><td>who discloses, and where</td></tr><tr><td><code>gongkai items</code></td><td>the 37 items</td></tr><tr><td><code>gongkai explain ID</code></td><td>an item, a rule or a provision</td></tr><tr><td><code>gongkai catalogue PROFILE</code></td><td>the catalogue of proactive disclosure</td></tr><tr><td><code>gongkai template ITEM</code></td><td>a table to fill in (XLSX)</td></tr></tbody></table><p><code>--json</code> writes one JSON document on standard output and nothing else there; <code>--locale zh|en</code> chooses the language; <code>--out FILE</code> writes to a file.</p><h2 id="in-ci" tabindex="-1">In CI <a class="header-anchor" href="#in-ci" aria-label="Link to “In CI”">​</a></h2><div class="language-console vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;">$ gongkai review examples/records/procurement/results-2016.json --as-of 2026-11-21 </span><span style="--shiki-light:#A0111F;--shiki-dark:#FF9492;">&gt;</span><span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;"> /dev/null; </span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">echo</span><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;"> $?</span></span>
<span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF;">1</span></span></code></pre></div><p>Exit status: <code>0</code> no record failed; <code>1</code> some did; <code>2</code> bad usage or unreadable input. With <code>--strict</code>, not evaluated counts as <code>1</code>. <code>--format sarif</code> is for platforms that show SARIF.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/guides/command-line.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const commandLine = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  commandLine as default
};
