import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Playground","description":"Try it in the browser: deadlines, reviews, who discloses, catalogues, names. Nothing is uploaded.","frontmatter":{"description":"Try it in the browser: deadlines, reviews, who discloses, catalogues, names. Nothing is uploaded.","outline":false},"headers":[],"relativePath":"en/playground/index.md","filePath":"en/playground/index.md"}');
const _sfc_main = { name: "en/playground/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="playground" tabindex="-1">Playground <a class="header-anchor" href="#playground" aria-label="Link to “Playground”">​</a></h1><p>Five tools that run in your browser: nothing is uploaded, and once open they need no network. What you fill in is kept in the address; it survives a reload, and a copied link shares it.</p><ul><li><a href="/en/playground/deadline.html">Deadline calculator</a>: by when, and why that day?</li><li><a href="/en/playground/review.html">Review records</a>: paste or drop JSON, CSV or XLSX; what is missing, what was late</li><li><a href="/en/playground/who.html">Who discloses</a>: answer a few questions; the responsible bodies and the channels</li><li><a href="/en/playground/catalogue.html">Catalogue builder</a>: from a profile to its catalogue, as Markdown, CSV, HTML or XLSX</li><li><a href="/en/playground/names.html">Name screening</a>: one company or two? Is it on the list?</li></ul><h2 id="on-an-intranet" tabindex="-1">On an intranet <a class="header-anchor" href="#on-an-intranet" aria-label="Link to “On an intranet”">​</a></h2><p>All five in one file: <a href="/playground.html" download target="_self">download playground.html</a>, put it on any machine and open it with a double click. It needs neither server nor network.</p><h2 id="what-it-does-not-do" tabindex="-1">What it does not do <a class="header-anchor" href="#what-it-does-not-do" aria-label="Link to “What it does not do”">​</a></h2><ul><li>It never says “lawful”: it says which encoded rules held, which did not, and which could not be evaluated.</li><li>A deadline beyond the holiday notices that are out is <strong>provisional</strong>, and the missing notice is named.</li><li>The organisations on the list and in the examples are all made up.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/playground/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
