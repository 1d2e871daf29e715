import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"给公开工作人员与评估者","description":"不装软件，在本站查到：公开什么、谁公开、最迟哪天、依据哪句话、哪些还不清楚。","frontmatter":{"description":"不装软件，在本站查到：公开什么、谁公开、最迟哪天、依据哪句话、哪些还不清楚。"},"headers":[],"relativePath":"for/officials.md","filePath":"for/officials.md"}');
const _sfc_main = { name: "for/officials.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="给公开工作人员与评估者" tabindex="-1">给公开工作人员与评估者 <a class="header-anchor" href="#给公开工作人员与评估者" aria-label="“给公开工作人员与评估者”的链接">​</a></h1><p><strong>一分钟得到什么</strong>：不装软件，查到某类信息要公开什么、谁公开、最迟哪天，以及依据的原文。</p><h2 id="这类信息怎么公开" tabindex="-1">这类信息怎么公开？ <a class="header-anchor" href="#这类信息怎么公开" aria-label="“这类信息怎么公开？”的链接">​</a></h2><p>打开<a href="/reference/items/">公开事项</a>，选领域，再选事项。每类一页：</p><ol><li><strong>内容</strong>：有哪些字段，哪些是条文要求的，哪些只是上报标准要求的</li><li><strong>谁公开</strong>：按“谁批准、谁公开，谁实施、谁公开，谁制作、谁公开”，各角色公开多少</li><li><strong>发到哪里</strong>：政府网站、指定媒介、交易平台的先后</li><li><strong>什么时候</strong>：适用的期限，从哪一天起算</li></ol><p>例如<a href="/reference/items/land/supply-result.html">土地供应结果</a>、<a href="/reference/items/construction/candidates.html">中标候选人</a>。</p><h2 id="这个日期怎么算出来的" tabindex="-1">这个日期怎么算出来的？ <a class="header-anchor" href="#这个日期怎么算出来的" aria-label="“这个日期怎么算出来的？”的链接">​</a></h2><p><a href="/reference/rules/">期限规则</a>每条一页：原文、首日算不算、末日逢休息日顺不顺延，还有一个画在日历上的算例。例如<a href="/reference/rules/foi19-33-reply.html">收到申请起 20 个工作日内答复</a>。</p><p>当年的放假通知在<a href="/reference/calendar/">工作日历</a>。</p><p>自己的日期，用<a href="/playground/deadline.html">期限计算</a>；手上的记录，用<a href="/playground/review.html">审查记录</a>；说不清由谁公开，用<a href="/playground/who.html">谁来公开</a>；做本地目录，用<a href="/playground/catalogue.html">目录清单</a>。在内网，下载一个文件就能用：<a href="/playground/">试一试</a>。</p><h2 id="_97号文的这句话落实了没有" tabindex="-1">97号文的这句话落实了没有？ <a class="header-anchor" href="#_97号文的这句话落实了没有" aria-label="“97号文的这句话落实了没有？”的链接">​</a></h2><p><a href="/reference/clauses/">逐句阅读</a>：97号文和《政府信息公开条例》全文，点开一句，看以它为依据的规则、字段、代码和测试；没有任何实现的句子标为“没有实现”，可以只看这些。</p><h2 id="哪些不能直接引用" tabindex="-1">哪些不能直接引用？ <a class="header-anchor" href="#哪些不能直接引用" aria-label="“哪些不能直接引用？”的链接">​</a></h2><p><a href="/reference/unknowns.html">尚不清楚的</a>列出没有见到原文的条文、没有核到的文号和日期、开放的代码表，以及日历说到哪一天。</p><ul><li>条文的英文是本项目的译意，不是官方译本。</li><li>37 类的编号是推算的，不是官方编号。</li><li>这里没有“合法”“违法”的结论：只说已编码的规则通过、不通过，还是无法评定。</li></ul><p>每一页都可以打印，也可以用页首的“复制为 Markdown”带走。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("for/officials.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const officials = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  officials as default
};
