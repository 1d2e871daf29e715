import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"采购文件类型","description":"代码表 procurement-document-type：采购文件类型。","frontmatter":{"title":"采购文件类型","description":"代码表 procurement-document-type：采购文件类型。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/procurement-document-type.md","filePath":"reference/codes/procurement-document-type.md"}');
const _sfc_main = { name: "reference/codes/procurement-document-type.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="采购文件类型" tabindex="-1">采购文件类型 <a class="header-anchor" href="#采购文件类型" aria-label="“采购文件类型”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>procurement-document-type</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>notices on ggzy.gov.cn, 2026</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/procurement/documents.html">采购文件</a> <code>documentType</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>招标文件</code></td><td><span lang="zh-CN">招标文件</span></td><td>tender document</td><td></td></tr><tr><td><code>谈判文件</code></td><td><span lang="zh-CN">谈判文件</span></td><td>negotiation document</td><td><code>竞争性谈判文件</code></td></tr><tr><td><code>磋商文件</code></td><td><span lang="zh-CN">磋商文件</span></td><td>consultation document</td><td><code>竞争性磋商文件</code></td></tr><tr><td><code>询价通知书</code></td><td><span lang="zh-CN">询价通知书</span></td><td>inquiry</td><td></td></tr><tr><td><code>资格预审文件</code></td><td><span lang="zh-CN">资格预审文件</span></td><td>prequalification document</td><td></td></tr><tr><td><code>澄清修改</code></td><td><span lang="zh-CN">澄清修改</span></td><td>clarification or change</td><td><code>澄清文件</code> <code>修改文件</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/procurement-document-type.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const procurementDocumentType = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  procurementDocumentType as default
};
