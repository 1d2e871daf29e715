import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"行政相对人类别","description":"代码表 counterpart-type：行政相对人类别。","frontmatter":{"title":"行政相对人类别","description":"代码表 counterpart-type：行政相对人类别。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/counterpart-type.md","filePath":"reference/codes/counterpart-type.md"}');
const _sfc_main = { name: "reference/codes/counterpart-type.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="行政相对人类别" tabindex="-1">行政相对人类别 <a class="header-anchor" href="#行政相对人类别" aria-label="“行政相对人类别”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>counterpart-type</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>双公示 data items as used by public code bases; wording of Credit China</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/licence.html">行政许可</a> <code>counterpartType</code><br><a href="/reference/items/penalty.html">行政处罚</a> <code>counterpartType</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>自然人</code></td><td><span lang="zh-CN">自然人</span></td><td>natural person</td><td><code>01</code></td></tr><tr><td><code>法人及非法人组织</code></td><td><span lang="zh-CN">法人及非法人组织</span></td><td>legal person or other organisation</td><td><code>法人</code> <code>非法人组织</code> <code>02</code> <code>03</code></td></tr><tr><td><code>个体工商户</code></td><td><span lang="zh-CN">个体工商户</span></td><td>individual business</td><td><code>04</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/counterpart-type.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const counterpartType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  counterpartType as default
};
