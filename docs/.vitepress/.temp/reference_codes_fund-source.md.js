import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"资金来源","description":"代码表 fund-source：资金来源。","frontmatter":{"title":"资金来源","description":"代码表 fund-source：资金来源。","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"reference/codes/fund-source.md","filePath":"reference/codes/fund-source.md"}');
const _sfc_main = { name: "reference/codes/fund-source.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="资金来源" tabindex="-1">资金来源 <a class="header-anchor" href="#资金来源" aria-label="“资金来源”的链接">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>编号</strong></td><td><code>fund-source</code></td></tr><tr><td><strong>状态</strong></td><td>开放：表外的值只提示</td></tr><tr><td><strong>出处</strong></td><td>suggested, after 97号 and county catalogues of open government; no national list was found</td></tr><tr><td><strong>用于</strong></td><td><a href="/reference/items/housing/rural-renovation.html">农村危房改造相关政策措施执行情况信息</a> <code>funds[].source</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>代码</th><th>名称</th><th>英文</th><th>也写作</th></tr></thead><tbody><tr><td><code>中央</code></td><td><span lang="zh-CN">中央</span></td><td>central government</td><td><code>中央财政</code> <code>中央资金</code></td></tr><tr><td><code>省</code></td><td><span lang="zh-CN">省</span></td><td>province</td><td><code>省级</code> <code>省级资金</code></td></tr><tr><td><code>市</code></td><td><span lang="zh-CN">市</span></td><td>city</td><td><code>市级</code> <code>市级资金</code></td></tr><tr><td><code>县</code></td><td><span lang="zh-CN">县</span></td><td>county</td><td><code>县级</code> <code>县级资金</code></td></tr><tr><td><code>自筹</code></td><td><span lang="zh-CN">自筹</span></td><td>own means</td><td></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/codes/fund-source.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fundSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fundSource as default
};
