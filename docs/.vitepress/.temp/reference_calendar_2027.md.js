import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"2027 年工作日","description":"2027 年节假日安排通知和全年工作日。","frontmatter":{"title":"2027 年工作日","description":"2027 年节假日安排通知和全年工作日。","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"reference/calendar/2027.md","filePath":"reference/calendar/2027.md"}');
const _sfc_main = { name: "reference/calendar/2027.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_2027-年工作日" tabindex="-1">2027 年工作日 <a class="header-anchor" href="#_2027-年工作日" aria-label="“2027 年工作日”的链接">​</a></h1><p>2027 年的通知尚未发布。只知道法定节日落在哪天；调休未知，按此推算的日期标为“待定”。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/calendar/2027.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _2027 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _2027 as default
};
