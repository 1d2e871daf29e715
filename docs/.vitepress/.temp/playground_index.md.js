import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"试一试","description":"在浏览器里试用：算期限、审查记录、问谁公开、做目录、比名称。不上传任何内容。","frontmatter":{"description":"在浏览器里试用：算期限、审查记录、问谁公开、做目录、比名称。不上传任何内容。","outline":false},"headers":[],"relativePath":"playground/index.md","filePath":"playground/index.md"}');
const _sfc_main = { name: "playground/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="试一试" tabindex="-1">试一试 <a class="header-anchor" href="#试一试" aria-label="“试一试”的链接">​</a></h1><p>五个工具，都在你的浏览器里运行：不上传任何内容，打开以后断网也能用。填的内容记在网址里，刷新不丢，复制链接就能分享。</p><ul><li><a href="/playground/deadline.html">期限计算</a>：最迟哪天？为什么是这一天？</li><li><a href="/playground/review.html">审查记录</a>：粘贴或拖入 JSON、CSV、XLSX，看缺什么、晚没晚</li><li><a href="/playground/who.html">谁来公开</a>：回答几个问题，得到公开主体和渠道</li><li><a href="/playground/catalogue.html">目录清单</a>：由方案生成主动公开目录，下载 Markdown、CSV、HTML、XLSX</li><li><a href="/playground/names.html">名称筛查</a>：两个名称是不是同一家？名单上有没有？</li></ul><h2 id="在内网使用" tabindex="-1">在内网使用 <a class="header-anchor" href="#在内网使用" aria-label="“在内网使用”的链接">​</a></h2><p>五个工具合成一个文件：<a href="/playground.html" download target="_self">下载 playground.html</a>，存到任何一台机器上双击打开，不需要服务器，也不连网。</p><h2 id="不做的事" tabindex="-1">不做的事 <a class="header-anchor" href="#不做的事" aria-label="“不做的事”的链接">​</a></h2><ul><li>不说“合法”：只说已收录的规则通过、不通过，还是无法评定。</li><li>期限超出已发布的放假通知时是<strong>暂定</strong>的，并写明缺哪一年的通知。</li><li>名单和例子里的单位全部是虚构的。</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("playground/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
