import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"kind of mining right","description":"Code list mineral-right: kind of mining right.","frontmatter":{"title":"kind of mining right","description":"Code list mineral-right: kind of mining right.","pageClass":"reference","prev":false,"next":false,"outline":false},"headers":[],"relativePath":"en/reference/codes/mineral-right.md","filePath":"en/reference/codes/mineral-right.md"}');
const _sfc_main = { name: "en/reference/codes/mineral-right.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="kind-of-mining-right" tabindex="-1">kind of mining right <a class="header-anchor" href="#kind-of-mining-right" aria-label="Link to “kind of mining right”">​</a></h1><table tabindex="0"><thead><tr><th></th><th></th></tr></thead><tbody><tr><td><strong>Id</strong></td><td><code>mineral-right</code></td></tr><tr><td><strong>State</strong></td><td>open: any other value warns</td></tr><tr><td><strong>Source</strong></td><td>platform data specification, tables 650–660, one for each</td></tr><tr><td><strong>Used by</strong></td><td><a href="/en/reference/items/mining/grant-announcement.html">Announcement and public notice of the grant of a mining right</a> <code>right</code><br><a href="/en/reference/items/mining/approval-result.html">Approval result of a mining right</a> <code>right</code><br><a href="/en/reference/items/mining/project-information.html">Mining project information</a> <code>right</code></td></tr></tbody></table><table tabindex="0"><thead><tr><th>Code</th><th>Name</th><th>English</th><th>Also met as</th></tr></thead><tbody><tr><td><code>探矿权</code></td><td><span lang="zh-CN">探矿权</span></td><td>exploration right</td><td><code>T</code> <code>勘查</code></td></tr><tr><td><code>采矿权</code></td><td><span lang="zh-CN">采矿权</span></td><td>extraction right</td><td><code>C</code> <code>开采</code></td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/codes/mineral-right.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const mineralRight = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  mineralRight as default
};
