import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见","description":"国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见：收录的条文、效力用语和施行日期。","frontmatter":{"title":"国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见","description":"国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见：收录的条文、效力用语和施行日期。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/instruments/dishonesty-49-2020.md","filePath":"reference/instruments/dishonesty-49-2020.md"}');
const _sfc_main = { name: "reference/instruments/dishonesty-49-2020.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见" tabindex="-1">国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见 <a class="header-anchor" href="#国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见" aria-label="“国务院办公厅关于进一步完善失信约束制度构建诚信建设长效机制的指导意见”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>文号</strong></td><td>国办发〔2020〕49号</td></tr><tr><td><strong>位阶</strong></td><td>规范性文件</td></tr><tr><td><strong>施行</strong></td><td>2020-12-07 起（凭记忆，未见原文）</td></tr><tr><td><strong>编号</strong></td><td><code>dishonesty-49-2020</code></td></tr></tbody></table><h2 id="d49-principle" tabindex="-1">一 <a class="header-anchor" href="#d49-principle" aria-label="“一”的链接">​</a></h2><blockquote><p><span lang="zh-CN">失信行为记录、严重失信主体名单认定和失信惩戒等事关个人、企业等各类主体切身利益，必须严格在法治轨道内运行。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>d49-principle</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>失信名单</td></tr><tr><td><strong>施行</strong></td><td>2020-12-07 起</td></tr><tr><td><strong>如何得知</strong></td><td>见于文本：copy of the text</td></tr><tr><td><strong>出处</strong></td><td>web pages (beginning of the document)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;list-basis&quot;,</span></span>
<span class="line"><span>  &quot;basis&quot;: [</span></span>
<span class="line"><span>    &quot;laws&quot;,</span></span>
<span class="line"><span>    &quot;regulations&quot;,</span></span>
<span class="line"><span>    &quot;CPC Central Committee or State Council documents&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="d49-list" tabindex="-1">（名单管理） <a class="header-anchor" href="#d49-list" aria-label="“（名单管理）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">作出认定决定前应当告知当事人决定的事由、依据和当事人享有的权利；当事人提出异议的，应当予以核实并在规定时限内反馈结果；认定决定书应载明事由、依据、失信惩戒措施提示、移出条件和程序以及救济措施等</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>d49-list</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>失信名单</td></tr><tr><td><strong>施行</strong></td><td>2020-12-07 起</td></tr><tr><td><strong>如何得知</strong></td><td>凭记忆，未见原文：memory</td></tr><tr><td><strong>出处</strong></td><td>web pages (beginning of the document)</td></tr><tr><td><strong>备注</strong></td><td>strongly recommended model fields</td></tr></tbody></table><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>代码</strong></td><td><code>packages/blacklist/src/check-entry.ts</code></td></tr><tr><td><strong>测试</strong></td><td><code>packages/blacklist/test/replay.test.ts</code></td></tr></tbody></table><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;procedure&quot;,</span></span>
<span class="line"><span>  &quot;before&quot;: [</span></span>
<span class="line"><span>    &quot;notice of reasons, basis, rights&quot;,</span></span>
<span class="line"><span>    &quot;verify objections&quot;</span></span>
<span class="line"><span>  ],</span></span>
<span class="line"><span>  &quot;decisionMustState&quot;: [</span></span>
<span class="line"><span>    &quot;reasons&quot;,</span></span>
<span class="line"><span>    &quot;basis&quot;,</span></span>
<span class="line"><span>    &quot;sanctions&quot;,</span></span>
<span class="line"><span>    &quot;removal conditions and procedure&quot;,</span></span>
<span class="line"><span>    &quot;remedies&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="d49-personal" tabindex="-1">（公开） <a class="header-anchor" href="#d49-personal" aria-label="“（公开）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">公开个人相关信息的，必须有明确的法律、法规或者国务院决定、命令作为依据或经本人同意，并进行必要脱敏处理</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>d49-personal</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>个人信息</td></tr><tr><td><strong>施行</strong></td><td>2020-12-07 起</td></tr><tr><td><strong>如何得知</strong></td><td>凭记忆，未见原文：memory</td></tr><tr><td><strong>出处</strong></td><td>web pages (beginning of the document)</td></tr><tr><td><strong>备注</strong></td><td>key rule for natural persons on a blacklist</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;natural-person-publication&quot;,</span></span>
<span class="line"><span>  &quot;needs&quot;: [</span></span>
<span class="line"><span>    &quot;explicit law/regulation/State Council decision&quot;,</span></span>
<span class="line"><span>    &quot;or consent&quot;</span></span>
<span class="line"><span>  ],</span></span>
<span class="line"><span>  &quot;plus&quot;: &quot;desensitise&quot;</span></span>
<span class="line"><span>}</span></span></code></pre></div></details><h2 id="d49-open" tabindex="-1">（共享公开） <a class="header-anchor" href="#d49-open" aria-label="“（共享公开）”的链接">​</a></h2><blockquote><p><span lang="zh-CN">公共信用信息是否可共享及在何种范围内共享，是否可公开，应当根据合法、必要原则确定。公共信用信息公开不得侵犯商业秘密和个人隐私。</span></p></blockquote><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>d49-open</code></td></tr><tr><td><strong>效力</strong></td><td>应当（must）</td></tr><tr><td><strong>事项</strong></td><td>个人信息</td></tr><tr><td><strong>施行</strong></td><td>2020-12-07 起</td></tr><tr><td><strong>如何得知</strong></td><td>转述，未见原文：press report (Xinhua), converted from traditional script</td></tr><tr><td><strong>出处</strong></td><td>web page (Xinhua repost)</td></tr></tbody></table><p><em>只收录了条文，没有代码以它为依据。</em></p><details><summary>结构化数据</summary><div class="language-txt vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">txt</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>{</span></span>
<span class="line"><span>  &quot;type&quot;: &quot;principle&quot;,</span></span>
<span class="line"><span>  &quot;tests&quot;: [</span></span>
<span class="line"><span>    &quot;lawful&quot;,</span></span>
<span class="line"><span>    &quot;necessary&quot;</span></span>
<span class="line"><span>  ],</span></span>
<span class="line"><span>  &quot;exempt&quot;: [</span></span>
<span class="line"><span>    &quot;trade-secret&quot;,</span></span>
<span class="line"><span>    &quot;personal-privacy&quot;</span></span>
<span class="line"><span>  ]</span></span>
<span class="line"><span>}</span></span></code></pre></div></details></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/instruments/dishonesty-49-2020.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const dishonesty492020 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  dishonesty492020 as default
};
