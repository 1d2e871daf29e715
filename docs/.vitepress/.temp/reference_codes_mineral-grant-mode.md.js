import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"矿业权出让方式","description":"代码表 mineral-grant-mode：矿业权出让方式。","frontmatter":{"title":"矿业权出让方式","description":"代码表 mineral-grant-mode：矿业权出让方式。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/mineral-grant-mode.md","filePath":"reference/codes/mineral-grant-mode.md"}');
const _sfc_main = { name: "reference/codes/mineral-grant-mode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="矿业权出让方式" tabindex="-1">矿业权出让方式 <a class="header-anchor" href="#矿业权出让方式" aria-label="“矿业权出让方式”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>mineral-grant-mode</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>platform data specification, columns IN_BUY_KIND of tables 650–656</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/mining/grant-announcement.html">矿业权出让公告公示</a> <code>grantMode</code><br><a href="/reference/items/mining/approval-result.html">矿业权审批结果信息</a> <code>grantMode</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>招标</code></td><td><span lang="zh-CN">招标</span></td><td>tender</td><td><code>招标出让</code></td></tr><tr><td><code>拍卖</code></td><td><span lang="zh-CN">拍卖</span></td><td>auction</td><td><code>拍卖出让</code></td></tr><tr><td><code>挂牌</code></td><td><span lang="zh-CN">挂牌</span></td><td>listing</td><td><code>挂牌出让</code> <code>网上挂牌</code> <code>网上挂牌出让</code></td></tr><tr><td><code>协议</code></td><td><span lang="zh-CN">协议</span></td><td>agreement</td><td><code>协议出让</code></td></tr><tr><td><code>131</code></td><td><span lang="zh-CN">招标（探矿权）</span></td><td>tender of an exploration right</td><td></td></tr><tr><td><code>132</code></td><td><span lang="zh-CN">拍卖（探矿权）</span></td><td>auction of an exploration right</td><td></td></tr><tr><td><code>133</code></td><td><span lang="zh-CN">挂牌（探矿权）</span></td><td>listing of an exploration right</td><td></td></tr><tr><td><code>210</code></td><td><span lang="zh-CN">探矿权转采矿权</span></td><td>exploration right turned into an extraction right</td><td></td></tr><tr><td><code>220</code></td><td><span lang="zh-CN">招标（采矿权）</span></td><td>tender of an extraction right</td><td></td></tr><tr><td><code>230</code></td><td><span lang="zh-CN">拍卖（采矿权）</span></td><td>auction of an extraction right</td><td></td></tr><tr><td><code>240</code></td><td><span lang="zh-CN">挂牌（采矿权）</span></td><td>listing of an extraction right</td><td></td></tr><tr><td><code>250</code></td><td><span lang="zh-CN">协议出让（采矿权）</span></td><td>grant of an extraction right by agreement</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/mineral-grant-mode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mineralGrantMode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mineralGrantMode as default
};
