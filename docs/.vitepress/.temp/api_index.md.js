import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"gongkai","description":"","frontmatter":{},"headers":[],"relativePath":"api/index.md","filePath":"api/index.md"}');
const _sfc_main = { name: "api/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="gongkai" tabindex="-1">gongkai <a class="header-anchor" href="#gongkai" aria-label="Link to “gongkai”">​</a></h1><h2 id="modules" tabindex="-1">Modules <a class="header-anchor" href="#modules" aria-label="Link to “Modules”">​</a></h2><ul><li><a href="./@gongkai/blacklist.html">@gongkai/blacklist</a></li><li><a href="./@gongkai/calendar.html">@gongkai/calendar</a></li><li><a href="./@gongkai/catalogue.html">@gongkai/catalogue</a></li><li><a href="./@gongkai/deadlines.html">@gongkai/deadlines</a></li><li><a href="./@gongkai/identifiers.html">@gongkai/identifiers</a></li><li><a href="./@gongkai/law.html">@gongkai/law</a></li><li><a href="./@gongkai/responsibility.html">@gongkai/responsibility</a></li><li><a href="./@gongkai/schemas.html">@gongkai/schemas</a></li><li><a href="./gongkai.html">gongkai</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
