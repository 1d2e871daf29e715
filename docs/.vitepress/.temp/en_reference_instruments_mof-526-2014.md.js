import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Notice of the Ministry of Finance General Office on Reporting Records of Serious Violations and Dishonesty in Government Procurement","description":"Notice of the Ministry of Finance General Office on Reporting Records of Serious Violations and Dishonesty in Government Procurement: the provisions held, their force and their dates.","frontmatter":{"title":"Notice of the Ministry of Finance General Office on Reporting Records of Serious Violations and Dishonesty in Government Procurement","description":"Notice of the Ministry of Finance General Office on Reporting Records of Serious Violations and Dishonesty in Government Procurement: the provisions held, their force and their dates.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/instruments/mof-526-2014.md","filePath":"en/reference/instruments/mof-526-2014.md"}');
const _sfc_main = { name: "en/reference/instruments/mof-526-2014.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="notice-of-the-ministry-of-finance-general-office-on-reporting-records-of-serious-violations-and-dishonesty-in-government-procurement" tabindex="-1">Notice of the Ministry of Finance General Office on Reporting Records of Serious Violations and Dishonesty in Government Procurement <a class="header-anchor" href="#notice-of-the-ministry-of-finance-general-office-on-reporting-records-of-serious-violations-and-dishonesty-in-government-procurement" aria-label="Link to “Notice of the Ministry of Finance General Office on Reporting Records of Serious Violations and Dishonesty in Government Procurement”">​</a></h1><p><span lang="zh-CN">财政部办公厅关于报送政府采购严重违法失信行为信息记录的通知</span></p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Number</strong></td><td>财办库〔2014〕526号</td></tr><tr><td><strong>Rank</strong></td><td>Normative documents</td></tr><tr><td><strong>In force</strong></td><td>since 2014-12-01 (from memory, text not seen)</td></tr><tr><td><strong>Id</strong></td><td><code>mof-526-2014</code></td></tr></tbody></table><h2 id="m526-1" tabindex="-1">一 <a class="header-anchor" href="#m526-1" aria-label="Link to “一”">​</a></h2><blockquote><p><span lang="zh-CN">供应商、采购代理机构在三年内受到财政部门作出下列情形之一的行政处罚，列入政府采购严重违法失信行为记录名单。</span></p></blockquote><p>A supplier or agency that within three years received one of the following administrative penalties from a finance department is entered in the list of records of serious violations and dishonesty in government procurement.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>m526-1</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>blacklists</td></tr><tr><td><strong>In force</strong></td><td>since 2014-12-01</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>web pages (djcpa; caigou2003)</td></tr></tbody></table><p><em>Recorded only: no code is built on it.</em></p><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;list-cause&quot;,</span></span>
<span class="line"><span>  &quot;window&quot;: {</span></span>
<span class="line"><span>    &quot;amount&quot;: 3,</span></span>
<span class="line"><span>    &quot;unit&quot;: &quot;year&quot;</span></span>
<span class="line"><span>  },</span></span>
<span class="line"><span>  &quot;causes&quot;: [</span></span>
<span class="line"><span>    &quot;三万元以上罚款&quot;,</span></span>
<span class="line"><span>    &quot;一至三年内禁止参加政府采购活动&quot;,</span></span>
<span class="line"><span>    &quot;一至三年内禁止代理政府采购业务&quot;,</span></span>
<span class="line"><span>    &quot;撤销采购代理机构资格&quot;</span></span>
<span class="line"><span>  ],</span></span>
<span class="line"><span>  &quot;decisionBody&quot;: &quot;finance department&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="m526-2" tabindex="-1">二 <a class="header-anchor" href="#m526-2" aria-label="Link to “二”">​</a></h2><blockquote><p><span lang="zh-CN">政府采购严重违法失信行为信息记录应包括以下主要内容：企业名称、企业地址、严重违法失信行为的具体情形、处罚结果、处罚依据、处罚日期和执法单位等。</span></p></blockquote><p>The information record of serious violations and dishonesty in government procurement shall include: the name of the enterprise, its address, the particulars of the conduct, the penalty, its basis, its date and the enforcing unit.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>m526-2</code></td></tr><tr><td><strong>Force</strong></td><td>must</td></tr><tr><td><strong>Topic</strong></td><td>blacklists</td></tr><tr><td><strong>In force</strong></td><td>since 2014-12-01</td></tr><tr><td><strong>How it is known</strong></td><td>read in the text: copy of the text</td></tr><tr><td><strong>Source</strong></td><td>web pages (djcpa; caigou2003)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Fields</strong></td><td><a href="/en/reference/items/procurement/misconduct-record.html">Records of illegal and dishonest conduct</a>: <code>partyName</code> <code>partyAddress</code> <code>conduct</code> <code>basis</code> <code>result</code> <code>penalisedAt</code> <code>authority</code></td></tr><tr><td><strong>Code</strong></td><td><code>packages/blacklist/src/instruments/required-fields.ts</code> <code>packages/schemas/src/duty.ts</code> <code>packages/schemas/src/items/procurement/misconduct-record.ts</code> <code>packages/schemas/src/schemas/procurement/misconduct-record.ts</code></td></tr><tr><td><strong>Tests</strong></td><td><code>packages/blacklist/test/replay.test.ts</code> <code>packages/gongkai/test/blacklist-verbs.test.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;required-fields&quot;,</span></span>
<span class="line"><span>  &quot;fields&quot;: [</span></span>
<span class="line"><span>    &quot;enterpriseName&quot;,</span></span>
<span class="line"><span>    &quot;enterpriseAddress&quot;,</span></span>
<span class="line"><span>    &quot;conduct&quot;,</span></span>
<span class="line"><span>    &quot;penaltyResult&quot;,</span></span>
<span class="line"><span>    &quot;penaltyBasis&quot;,</span></span>
<span class="line"><span>    &quot;penaltyDate&quot;,</span></span>
<span class="line"><span>    &quot;enforcementBody&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="m526-term" tabindex="-1">（公布期限） <a class="header-anchor" href="#m526-term" aria-label="Link to “（公布期限）”">​</a></h2><blockquote><p><span lang="zh-CN">信息公布期限一般为三年，处罚期限届满的，相关信息记录从专栏中予以删除。</span></p></blockquote><p>The information is as a rule made public for three years; when the term of the penalty expires, the record is deleted from the column.</p><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>m526-term</code></td></tr><tr><td><strong>Force</strong></td><td>states (info)</td></tr><tr><td><strong>Topic</strong></td><td>blacklists</td></tr><tr><td><strong>In force</strong></td><td>since 2014-12-01</td></tr><tr><td><strong>How it is known</strong></td><td>second-hand, text not seen: press report</td></tr><tr><td><strong>Source</strong></td><td>web pages (djcpa; caigou2003)</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Code</strong></td><td><code>packages/blacklist/src/instruments/procurement-record-526-2014.ts</code></td></tr><tr><td><strong>Tests</strong></td><td><code>packages/blacklist/test/instruments.test.ts</code></td></tr></tbody></table><details><summary>As data</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;publication-term&quot;,</span></span>
<span class="line"><span>  &quot;amount&quot;: 3,</span></span>
<span class="line"><span>  &quot;unit&quot;: &quot;year&quot;,</span></span>
<span class="line"><span>  &quot;usual&quot;: true,</span></span>
<span class="line"><span>  &quot;direction&quot;: &quot;duration&quot;,</span></span>
<span class="line"><span>  &quot;removal&quot;: &quot;when the penalty term expires&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/instruments/mof-526-2014.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mof5262014 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mof5262014 as default
};
