import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"指南","description":"","frontmatter":{},"headers":[],"relativePath":"guides/index.md","filePath":"guides/index.md"}');
const _sfc_main = { name: "guides/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="指南" tabindex="-1">指南 <a class="header-anchor" href="#指南" aria-label="“指南”的链接">​</a></h1><p>按任务写，每个例子都在构建时运行过：注释里的值与实际不符，构建就失败。</p><ul><li><a href="./reading-answers.html">读懂答案</a>：三个值、效力、如何得知、是否待定</li><li><a href="./review.html">审查一条记录</a>：四个答案一次给出</li><li><a href="./contents.html">检查内容</a>：公布的标签怎样读入，缺什么，错在哪里</li><li><a href="./by-when.html">算期限</a>：最迟哪天，扣除、延长、历次版本</li><li><a href="./who-and-where.html">谁公开、发到哪里</a></li><li><a href="./working-days.html">工作日</a>：放假通知、当时已知的日历、地方和单位自己的安排</li><li><a href="./codes.html">代码和编号</a>：统一社会信用代码、行政区划、身份证号遮蔽</li><li><a href="./names.html">比对名称</a>：两个写法是不是同一家单位</li><li><a href="./quotes.html">引用原文</a>：条文、效力、施行日期</li><li><a href="./catalogue.html">主动公开目录清单</a>：从方案印出目录</li><li><a href="./command-line.html">命令行</a>：批量检查和持续集成</li><li><a href="./other-languages.html">其他语言的平台</a>：JSON Schema 和 JSON 数据</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guides/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
