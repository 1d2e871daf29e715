import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"项目类别关联代码","description":"代码表 project-relation：项目类别关联代码。","frontmatter":{"title":"项目类别关联代码","description":"代码表 project-relation：项目类别关联代码。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/project-relation.md","filePath":"reference/codes/project-relation.md"}');
const _sfc_main = { name: "reference/codes/project-relation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="项目类别关联代码" tabindex="-1">项目类别关联代码 <a class="header-anchor" href="#项目类别关联代码" aria-label="“项目类别关联代码”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>project-relation</code></td></tr><tr><td><strong>状态</strong></td><td>封闭：表外的值不通过</td></tr><tr><td><strong>出处</strong></td><td>public resource trading platform data specification, as checked by the Fujian V4 platform</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/land/deal-publicity.html">国有土地使用权成交公示</a> <code>projectRelation</code><br><a href="/reference/items/procurement/announcement.html">采购项目公告</a> <code>projectRelation</code><br><a href="/reference/items/construction/project-approval.html">依法必须招标项目的审批核准备案信息</a> <code>projectRelation</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>0</code></td><td><span lang="zh-CN">非固定资产类项目</span></td><td>not a fixed-asset project</td><td></td></tr><tr><td><code>1</code></td><td><span lang="zh-CN">固定资产类项目</span></td><td>fixed-asset project</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/project-relation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const projectRelation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  projectRelation as default
};
