import { defineComponent, useModel, useId, computed, unref, useSSRContext, isRef } from "vue";
import { ssrInterpolate, ssrRenderAttr, ssrRenderList, ssrRenderClass, ssrRenderComponent } from "vue/server-renderer";
import { k as civilDate, u as useAddressed, _ as _sfc_main$4 } from "./use-addressed.Pqv85_9Z.js";
import { _ as _sfc_main$3, t as today } from "./today.AB1HcCDO.js";
import { t as compareNames, s as explainReasons, u as createScreener, B as BlacklistError } from "./index.HnSeG6Si.js";
import { u as usePlayground } from "./Playground.BwtzHVB_.js";
import "date-fns/addMonths";
import "date-fns/parseISO";
import "zod";
import "./commonjsHelpers.DiqvIm2T.js";
import "stream";
import "./app.js";
import "./plugin-vue_export-helper.1tPrXgE0.js";
const verdictWords = {
  same: { zh: "同一名称", en: "The same name" },
  different: { zh: "不同名称", en: "Different names" },
  review: { zh: "说不准，须人工核对", en: "Not sure: a person has to look" }
};
const outcomeWords = {
  listed: { zh: "在名单上", en: "On the list" },
  review: { zh: "有相近的，须人工核对", en: "Something close: a person has to look" },
  clear: { zh: "名单上没有", en: "Not on the list" },
  notEvaluated: { zh: "没有可查的名称或代码", en: "No name or code to look for" }
};
const strengthWords = {
  exact: { zh: "代码或名称相符", en: "code or name as listed" },
  variant: { zh: "同一名称的另一写法", en: "another spelling" },
  review: { zh: "相近，须人工核对", en: "close: a person has to look" }
};
const outcomeTone = {
  same: "pass",
  different: "note",
  listed: "fail",
  review: "notEvaluated",
  clear: "pass",
  notEvaluated: "notEvaluated"
};
const pairs = [
  {
    shows: { zh: "写法不同", en: "Spelled differently" },
    a: "北京市样例建设有限公司",
    b: "北京样例建设有限责任公司"
  },
  {
    shows: { zh: "一字之差", en: "One character apart" },
    a: "广州样例信息技术有限公司",
    b: "广州样列信息技术有限公司"
  },
  {
    shows: { zh: "总公司与分公司", en: "Head office and branch" },
    a: "云南样例路桥工程有限责任公司",
    b: "云南样例路桥工程有限责任公司昆明分公司"
  },
  {
    shows: { zh: "两家公司", en: "Two companies" },
    a: "甘肃第一样例园林集团有限公司",
    b: "甘肃第二样例园林集团有限公司"
  }
];
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "CompareNames",
  __ssrInlineRender: true,
  props: {
    "modelValue": { required: true },
    "modelModifiers": {}
  },
  emits: ["update:modelValue"],
  setup(__props) {
    const form = useModel(__props, "modelValue");
    const { say } = usePlayground();
    const id = useId();
    const compared = computed(() => compareNames(form.value.a, form.value.b));
    const reasons = computed(() => explainReasons(compared.value.reasons, { locale: say.value.locale }));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><form class="pg-form"><fieldset><legend>${ssrInterpolate(unref(say)("比对两个名称", "Compare two names"))}</legend><div class="pg-fields"><div class="pg-field"><label${ssrRenderAttr("for", `${unref(id)}-a`)}>${ssrInterpolate(unref(say)("名称一", "One name"))}</label><input${ssrRenderAttr("id", `${unref(id)}-a`)}${ssrRenderAttr("value", form.value.a)} lang="zh-CN" autocomplete="off"></div><div class="pg-field"><label${ssrRenderAttr("for", `${unref(id)}-b`)}>${ssrInterpolate(unref(say)("名称二", "The other"))}</label><input${ssrRenderAttr("id", `${unref(id)}-b`)}${ssrRenderAttr("value", form.value.b)} lang="zh-CN" autocomplete="off"></div></div><div class="pg-actions" role="group"${ssrRenderAttr("aria-label", unref(say)("虚构的例子", "Made-up examples"))}><!--[-->`);
      ssrRenderList(unref(pairs), (pair) => {
        _push(`<button type="button" class="pg-button">${ssrInterpolate(unref(say)(pair.shows))}</button>`);
      });
      _push(`<!--]--></div></fieldset></form><div class="pg-result" role="region" aria-live="polite"${ssrRenderAttr("aria-label", unref(say)("比对结果", "Comparison"))}><p><span class="${ssrRenderClass([unref(outcomeTone)[compared.value.verdict], "pg-badge"])}">${ssrInterpolate(unref(say)(unref(verdictWords)[compared.value.verdict]))}</span></p><ul><!--[-->`);
      ssrRenderList(reasons.value, (reason) => {
        _push(`<li>${ssrInterpolate(reason)}</li>`);
      });
      _push(`<!--]--></ul></div><!--]-->`);
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/names/CompareNames.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
function namesCodec(today2) {
  return {
    read: (params) => ({
      a: params.get("a") ?? pairs[0].a,
      b: params.get("b") ?? pairs[0].b,
      name: params.get("name") ?? "北京样例建设有限责任公司",
      code: params.get("code") ?? "",
      on: params.get("on") ?? today2
    }),
    write: ({ a, b, name, code, on }) => new URLSearchParams({ a, b, name, ...code !== "" && { code }, on })
  };
}
const madeUpList = [
  listed(
    "XJ-2025-001",
    "2025-08-20",
    { name: "北京市样例建设有限公司", uscc: "91110000MA0000001L" },
    "提供虚假材料谋取中标"
  ),
  listed("XJ-2025-002", "2025-11-05", { name: "云南样例路桥工程有限责任公司" }, "与其他投标人串通投标"),
  listed(
    "XJ-2026-003",
    "2026-01-15",
    { name: "广州样例信息技术有限公司", formerNames: [{ name: "广州样例网络科技有限公司" }] },
    "无正当理由拒不签订政府采购合同"
  ),
  listed("XJ-2026-004", "2026-03-02", { name: "甘肃第一样例园林集团有限公司" }, "转包"),
  listed("XJ-2026-005", "2026-04-18", { name: "青岛样例药业股份有限公司" }, "提供虚假检验报告"),
  listed("XJ-2026-006", "2026-06-09", { name: "样例农业机械（上海）有限公司" }, "向采购人行贿")
];
function listed(id, on, organization, reason) {
  const day = civilDate(on);
  const listing = {
    subject: { kind: "organization", ...organization },
    authority: "某市财政局（虚构）",
    reason
  };
  const known = { entry: id, on: day, knownOn: day };
  return {
    id,
    events: [
      { type: "decided", id: `${id}/decided`, ...known, listing },
      { type: "published", id: `${id}/published`, ...known }
    ]
  };
}
const screener = createScreener(madeUpList);
function screenMadeUp({ name, code, on }) {
  try {
    return screener.screen({ name, uscc: code }, { on });
  } catch (error) {
    if (error instanceof BlacklistError) return { text: error.text };
    throw error;
  }
}
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "ScreenNames",
  __ssrInlineRender: true,
  props: {
    "modelValue": { required: true },
    "modelModifiers": {}
  },
  emits: ["update:modelValue"],
  setup(__props) {
    const form = useModel(__props, "modelValue");
    const { say } = usePlayground();
    const id = useId();
    const result = computed(() => screenMadeUp(form.value));
    const hits = computed(
      () => "text" in result.value ? [] : result.value.hits.map((hit) => ({
        ...hit,
        told: explainReasons(hit.reasons, { locale: say.value.locale })
      }))
    );
    const rows = madeUpList.flatMap(({ id: entry, events }) => {
      const [first] = events;
      return (first == null ? void 0 : first.type) === "decided" && first.listing.subject.kind === "organization" ? [{ entry, on: first.on, subject: first.listing.subject, reason: first.listing.reason }] : [];
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><form class="pg-form"><fieldset><legend>${ssrInterpolate(unref(say)("查一份虚构的名单", "Search a made-up list"))}</legend><div class="pg-fields"><div class="pg-field"><label${ssrRenderAttr("for", `${unref(id)}-name`)}>${ssrInterpolate(unref(say)("投标人名称", "Bidder"))}</label><input${ssrRenderAttr("id", `${unref(id)}-name`)}${ssrRenderAttr("value", form.value.name)} lang="zh-CN" autocomplete="off"></div><div class="pg-field"><label${ssrRenderAttr("for", `${unref(id)}-code`)}>${ssrInterpolate(unref(say)("统一社会信用代码（可不填）", "Credit code (may be left empty)"))}</label><input${ssrRenderAttr("id", `${unref(id)}-code`)}${ssrRenderAttr("value", form.value.code)} autocomplete="off" spellcheck="false"></div>`);
      _push(ssrRenderComponent(_sfc_main$3, {
        modelValue: form.value.on,
        "onUpdate:modelValue": ($event) => form.value.on = $event,
        label: unref(say)("哪一天", "On the day")
      }, null, _parent));
      _push(`</div></fieldset></form><div class="pg-result" role="region" aria-live="polite"${ssrRenderAttr("aria-label", unref(say)("筛查结果", "Search"))}>`);
      if ("text" in result.value) {
        _push(`<p class="pg-warning">${ssrInterpolate(unref(say)(result.value.text))}</p>`);
      } else {
        _push(`<!--[--><p><span class="${ssrRenderClass([unref(outcomeTone)[result.value.outcome], "pg-badge"])}">${ssrInterpolate(unref(say)(unref(outcomeWords)[result.value.outcome]))}</span></p><ul class="pg-cards"><!--[-->`);
        ssrRenderList(hits.value, (hit) => {
          _push(`<li><strong lang="zh-CN">${ssrInterpolate(hit.name)}</strong> <code>${ssrInterpolate(hit.entry)}</code><p>${ssrInterpolate(unref(say)(unref(strengthWords)[hit.strength]))}</p><ul><!--[-->`);
          ssrRenderList(hit.told, (reason) => {
            _push(`<li>${ssrInterpolate(reason)}</li>`);
          });
          _push(`<!--]--></ul></li>`);
        });
        _push(`<!--]--></ul><!--]-->`);
      }
      _push(`</div><h2>${ssrInterpolate(unref(say)("名单（全部虚构）", "The list (all made up)"))}</h2><div class="pg-scroll" role="region" tabindex="0"${ssrRenderAttr("aria-label", unref(say)("虚构名单", "The made-up list"))}><table><thead><tr><th scope="col">${ssrInterpolate(unref(say)("名称", "Name"))}</th><th scope="col">${ssrInterpolate(unref(say)("列入", "Listed"))}</th><th scope="col">${ssrInterpolate(unref(say)("事由", "Reason"))}</th><th scope="col"><span class="visually-hidden">${ssrInterpolate(unref(say)("试一试", "Try"))}</span></th></tr></thead><tbody lang="zh-CN"><!--[-->`);
      ssrRenderList(unref(rows), (row) => {
        _push(`<tr><td>${ssrInterpolate(row.subject.name)} <!--[-->`);
        ssrRenderList(row.subject.formerNames ?? [], (former) => {
          _push(`<small>${ssrInterpolate(unref(say)("曾用名：", "formerly "))}${ssrInterpolate(former.name)}</small>`);
        });
        _push(`<!--]--></td><td>${ssrInterpolate(row.on)}</td><td>${ssrInterpolate(row.reason)}</td><td><button type="button" class="pg-button">${ssrInterpolate(unref(say)("查", "Look for"))}<span class="visually-hidden">${ssrInterpolate(row.subject.name)}</span></button></td></tr>`);
      });
      _push(`<!--]--></tbody></table></div><!--]-->`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/names/ScreenNames.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "NamesTool",
  __ssrInlineRender: true,
  setup(__props) {
    const codec = namesCodec(today());
    const form = useAddressed(codec);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><div class="pg-actions">`);
      _push(ssrRenderComponent(_sfc_main$4, {
        params: unref(codec).write(unref(form))
      }, null, _parent));
      _push(`</div>`);
      _push(ssrRenderComponent(_sfc_main$2, {
        modelValue: unref(form),
        "onUpdate:modelValue": ($event) => isRef(form) ? form.value = $event : null
      }, null, _parent));
      _push(ssrRenderComponent(_sfc_main$1, {
        modelValue: unref(form),
        "onUpdate:modelValue": ($event) => isRef(form) ? form.value = $event : null
      }, null, _parent));
      _push(`<!--]-->`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/names/NamesTool.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as default
};
