import { defineComponent, computed, useSSRContext } from "vue";
import { ssrRenderList, ssrInterpolate, ssrRenderAttr } from "vue/server-renderer";
import { u as usePlayground, p as provision, d as provisionPath, c as cite } from "./Playground.BwtzHVB_.js";
const forceWords = {
  must: { zh: "应当（must）", en: "must" },
  should: { zh: "倡导（should）", en: "should" },
  explore: { zh: "探索（explore）", en: "explore" },
  info: { zh: "陈述（info）", en: "states (info)" }
};
const confidenceWords = {
  quoted: { zh: "见于文本", en: "read in the text" },
  secondary: { zh: "转述，未见原文", en: "second-hand, text not seen" },
  memory: { zh: "凭记忆，未见原文", en: "from memory, text not seen" }
};
const rankWords = {
  law: { zh: "法律", en: "Laws" },
  "administrative-regulation": { zh: "行政法规", en: "Administrative regulations" },
  "judicial-interpretation": { zh: "司法解释", en: "Judicial interpretations" },
  "departmental-rule": { zh: "部门规章", en: "Departmental rules" },
  "normative-document": { zh: "规范性文件", en: "Normative documents" },
  "local-regulation": { zh: "地方性法规", en: "Local regulations" },
  "local-document": { zh: "地方文件", en: "Local documents" },
  standard: { zh: "标准", en: "Standards" }
};
const topicWords = {
  deadline: { zh: "期限", en: "deadlines" },
  counting: { zh: "期间计算", en: "counting" },
  responsibility: { zh: "公开主体", en: "who discloses" },
  channel: { zh: "公开渠道", en: "where" },
  blacklist: { zh: "失信名单", en: "blacklists" },
  privacy: { zh: "个人信息", en: "privacy" },
  catalogue: { zh: "目录清单", en: "catalogue" },
  assessment: { zh: "考核", en: "assessment" },
  identifier: { zh: "代码", en: "identifiers" }
};
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "QuoteList",
  __ssrInlineRender: true,
  props: {
    ids: {}
  },
  setup(__props) {
    const { say, reference } = usePlayground();
    const quotes = computed(
      () => __props.ids.map((id) => {
        const { quote, gloss, confidence } = provision(id);
        return {
          id,
          quote,
          gloss: say.value.locale === "en" ? gloss : "",
          cited: cite(id, { locale: say.value.locale }),
          doubt: confidence === "quoted" ? "" : say.value(confidenceWords[confidence]),
          href: reference == null ? void 0 : reference(provisionPath(id))
        };
      })
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[-->`);
      ssrRenderList(quotes.value, (one) => {
        _push(`<figure class="pg-quote"><blockquote lang="zh-CN">${ssrInterpolate(one.quote)}</blockquote>`);
        if (one.gloss) {
          _push(`<p class="pg-gloss">${ssrInterpolate(one.gloss)}</p>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<figcaption>`);
        if (one.href) {
          _push(`<a${ssrRenderAttr("href", one.href)}>${ssrInterpolate(one.cited)}</a>`);
        } else {
          _push(`<span>${ssrInterpolate(one.cited)}</span>`);
        }
        if (one.doubt) {
          _push(`<span class="pg-doubt">${ssrInterpolate(one.doubt)}</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</figcaption></figure>`);
      });
      _push(`<!--]-->`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/shared/QuoteList.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as _,
  confidenceWords as c,
  forceWords as f
};
