import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Guides","description":"","frontmatter":{},"headers":[],"relativePath":"en/guides/index.md","filePath":"en/guides/index.md"}');
const _sfc_main = { name: "en/guides/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="guides" tabindex="-1">Guides <a class="header-anchor" href="#guides" aria-label="Link to “Guides”">​</a></h1><p>Written by task. Every example ran when this site was built: where a value in a comment differs from the real one, the build fails.</p><ul><li><a href="./reading-answers.html">Reading an answer</a>: the three values, force, confidence, certainty</li><li><a href="./review.html">Review a record</a>: all four answers at once</li><li><a href="./contents.html">Check the contents</a>: how published labels are read, what is missing, what is wrong</li><li><a href="./by-when.html">Compute a deadline</a>: by when, excluded time, extensions, versions</li><li><a href="./who-and-where.html">Who discloses, and where</a></li><li><a href="./working-days.html">Working days</a>: holiday notices, the calendar as known on a day, regional and office days</li><li><a href="./codes.html">Codes and numbers</a>: credit codes, regions, masking citizen numbers</li><li><a href="./names.html">Compare names</a>: are two spellings the same body?</li><li><a href="./quotes.html">Quote the law</a>: provisions, force, days in force</li><li><a href="./catalogue.html">The catalogue of proactive disclosure</a>: printed from a profile</li><li><a href="./command-line.html">The command line</a>: bulk checks and CI</li><li><a href="./other-languages.html">Platforms in other languages</a>: JSON Schema and JSON data</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/guides/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
