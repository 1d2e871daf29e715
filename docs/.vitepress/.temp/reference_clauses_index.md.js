import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"逐句阅读","description":"97号文和《政府信息公开条例》全文，每一句之下是以它为依据的规则、字段、代码和测试。","frontmatter":{"title":"逐句阅读","description":"97号文和《政府信息公开条例》全文，每一句之下是以它为依据的规则、字段、代码和测试。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/clauses/index.md","filePath":"reference/clauses/index.md"}');
const _sfc_main = { name: "reference/clauses/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="逐句阅读" tabindex="-1">逐句阅读 <a class="header-anchor" href="#逐句阅读" aria-label="“逐句阅读”的链接">​</a></h1><p>点开一句，看以它为依据的期限规则、事项、字段、公开主体、渠道、代码和测试。没有任何实现的句子同样列出，并作标记。</p><ul><li><a href="/reference/clauses/opinion-97-2017.html">国务院办公厅关于推进公共资源配置领域政府信息公开的意见</a>：47 句 · 已编码 19 · 仅收录 4 · 没有实现 24</li><li><a href="/reference/clauses/foi-regulation-2019.html">中华人民共和国政府信息公开条例（2019年修订）</a>：156 句 · 已编码 30 · 仅收录 28 · 没有实现 98</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/clauses/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
