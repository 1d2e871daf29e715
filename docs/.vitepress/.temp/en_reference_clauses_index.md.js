import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Clause reader","description":"97号 and the Regulation, whole: under every sentence the rules, fields, code and tests that stand on it.","frontmatter":{"title":"Clause reader","description":"97号 and the Regulation, whole: under every sentence the rules, fields, code and tests that stand on it.","pageClass":"reference","prev":false,"next":false},"headers":[],"relativePath":"en/reference/clauses/index.md","filePath":"en/reference/clauses/index.md"}');
const _sfc_main = { name: "en/reference/clauses/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="clause-reader" tabindex="-1">Clause reader <a class="header-anchor" href="#clause-reader" aria-label="Link to “Clause reader”">​</a></h1><p>Open a sentence to see the deadline rules, items, fields, duties, channels, code and tests that stand on it. Sentences that nothing implements are listed too, and marked.</p><ul><li><a href="/en/reference/clauses/opinion-97-2017.html">Opinions of the General Office of the State Council on Advancing the Disclosure of Government Information in Public Resource Allocation</a>: 47 sentences · built on 19 · recorded only 4 · nothing stands on it 24</li><li><a href="/en/reference/clauses/foi-regulation-2019.html">Regulation on Open Government Information (2019 revision)</a>: 156 sentences · built on 30 · recorded only 28 · nothing stands on it 98</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/reference/clauses/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
