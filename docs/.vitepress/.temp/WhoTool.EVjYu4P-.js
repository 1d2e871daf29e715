import { defineComponent, useModel, useId, computed, ref, unref, useSSRContext, watch, mergeProps, useTemplateRef, nextTick } from "vue";
import { ssrInterpolate, ssrRenderList, ssrRenderAttr, ssrIncludeBooleanAttr, ssrLooseContain, ssrLooseEqual, ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { u as useAddressed, _ as _sfc_main$7 } from "./use-addressed.Pqv85_9Z.js";
import { u as usePlayground, f as isRecordType, c as cite } from "./Playground.BwtzHVB_.js";
import { t as today, _ as _sfc_main$6 } from "./today.AB1HcCDO.js";
import { _ as _sfc_main$5 } from "./ItemField.Dx4wo-E9.js";
import { h as roleName, g as dutyRoles, s as silentRoles, j as isDutyRole, k as isSilentRole, r as resolveResponsibility, b as routePublication, R as ResponsibilityError, q as questionText, e as explainResponsibility, a as explainRoute } from "./index.D8aera4p.js";
import { _ as _sfc_main$4 } from "./QuoteList.Diit7rTx.js";
import "date-fns/addMonths";
import "date-fns/parseISO";
import "./app.js";
import "./plugin-vue_export-helper.1tPrXgE0.js";
const _sfc_main$3 = /* @__PURE__ */ defineComponent({
  __name: "NamedActors",
  __ssrInlineRender: true,
  props: {
    "modelValue": { required: true },
    "modelModifiers": {}
  },
  emits: ["update:modelValue"],
  setup(__props) {
    const actors = useModel(__props, "modelValue");
    const { say } = usePlayground();
    const id = useId();
    const options = computed(() => ({ locale: say.value.locale }));
    const role = ref("maker");
    const body = ref("");
    function add() {
      const name = body.value.trim();
      if (name === "") return;
      actors.value.push({ role: role.value, body: name });
      body.value = "";
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[-->`);
      if (actors.value.length > 0) {
        _push(`<!--[--><h2>${ssrInterpolate(unref(say)("已经知道", "Known so far"))}</h2><ul class="pg-known"><!--[-->`);
        ssrRenderList(actors.value, (actor, i) => {
          _push(`<li>${ssrInterpolate(unref(roleName)(actor.role, options.value))}${ssrInterpolate(unref(say)("：", ": "))}<span lang="zh-CN">${ssrInterpolate(actor.body)}</span><button type="button" class="pg-button"${ssrRenderAttr("aria-label", unref(say)(`去掉${actor.body}`, `Remove ${actor.body}`))}>${ssrInterpolate(unref(say)("去掉", "Remove"))}</button></li>`);
        });
        _push(`<!--]--></ul><!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`<details><summary>${ssrInterpolate(unref(say)("补充其他单位", "Name somebody else"))}</summary><form class="pg-form pg-fields"><div class="pg-field"><label${ssrRenderAttr("for", `${unref(id)}-role`)}>${ssrInterpolate(unref(say)("身份", "As what"))}</label><select${ssrRenderAttr("id", `${unref(id)}-role`)}><optgroup${ssrRenderAttr("label", unref(say)("可能负公开义务", "May have to disclose"))}><!--[-->`);
      ssrRenderList(unref(dutyRoles), (one) => {
        _push(`<option${ssrRenderAttr("value", one)}${ssrIncludeBooleanAttr(Array.isArray(role.value) ? ssrLooseContain(role.value, one) : ssrLooseEqual(role.value, one)) ? " selected" : ""}>${ssrInterpolate(unref(roleName)(one, options.value))}</option>`);
      });
      _push(`<!--]--></optgroup><optgroup${ssrRenderAttr("label", unref(say)("不负公开义务", "Never has to disclose"))}><!--[-->`);
      ssrRenderList(unref(silentRoles), (one) => {
        _push(`<option${ssrRenderAttr("value", one)}${ssrIncludeBooleanAttr(Array.isArray(role.value) ? ssrLooseContain(role.value, one) : ssrLooseEqual(role.value, one)) ? " selected" : ""}>${ssrInterpolate(unref(roleName)(one, options.value))}</option>`);
      });
      _push(`<!--]--></optgroup></select></div><div class="pg-field"><label${ssrRenderAttr("for", `${unref(id)}-body`)}>${ssrInterpolate(unref(say)("名称", "Its name"))}</label><input${ssrRenderAttr("id", `${unref(id)}-body`)}${ssrRenderAttr("value", body.value)} lang="zh-CN" autocomplete="off"></div><button type="submit" class="pg-button">${ssrInterpolate(unref(say)("补充", "Add"))}</button></form></details><!--]-->`);
    };
  }
});
const _sfc_setup$3 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/who/NamedActors.vue");
  return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
function whoCodec(today2) {
  return {
    read: (params) => ({
      item: params.get("item") ?? "procurement.contract",
      on: params.get("on") ?? today2,
      actors: params.getAll("a").flatMap(readActor)
    }),
    write: ({ item, on, actors }) => {
      const params = new URLSearchParams({ item, on });
      for (const { role, body } of actors) params.append("a", `${role}:${body}`);
      return params;
    }
  };
}
function readActor(text) {
  const at = text.indexOf(":");
  const role = text.slice(0, at);
  const body = text.slice(at + 1).trim();
  return body !== "" && (isDutyRole(role) || isSilentRole(role)) ? [{ role, body }] : [];
}
function actorsOf(named) {
  const actors = {};
  for (const { role, body } of named) (actors[role] ?? (actors[role] = [])).push(body);
  return actors;
}
function whoAnswer({ item, on, actors }) {
  if (!isRecordType(item)) return { is: "refused", text: { zh: "请选一类信息。", en: "Choose an item." } };
  if (on === "") return { is: "refused", text: { zh: "请填日期。", en: "Fill in the day." } };
  try {
    const who = resolveResponsibility({ item, on, actors: actorsOf(actors) });
    return {
      is: "answer",
      who,
      route: routePublication({ item, on }),
      next: who.questions.find(({ settledBy }) => settledBy.length > 0),
      beyond: who.questions.filter(({ settledBy }) => settledBy.length === 0)
    };
  } catch (error) {
    if (error instanceof ResponsibilityError) return { is: "refused", text: error.text };
    throw error;
  }
}
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "WhoQuestion",
  __ssrInlineRender: true,
  props: {
    question: {}
  },
  emits: ["answer"],
  setup(__props, { emit: __emit }) {
    const emit = __emit;
    const { say } = usePlayground();
    const id = useId();
    const options = computed(() => ({ locale: say.value.locale }));
    const role = ref();
    const body = ref("");
    watch(
      () => `${__props.question.code} ${__props.question.settledBy.join(" ")}`,
      () => {
        role.value = __props.question.settledBy[0];
        body.value = __props.question.params.body ?? "";
      },
      { immediate: true }
    );
    function answer() {
      const name = body.value.trim();
      if (role.value !== void 0 && name !== "") emit("answer", { role: role.value, body: name });
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<form${ssrRenderAttrs(mergeProps({ class: "pg-form pg-question" }, _attrs))}><fieldset><legend>${ssrInterpolate(unref(questionText)(__props.question, options.value))}</legend><div class="pg-radios" role="radiogroup"${ssrRenderAttr("aria-label", unref(say)("身份", "As what"))}><!--[-->`);
      ssrRenderList(__props.question.settledBy, (one) => {
        _push(`<label><input${ssrIncludeBooleanAttr(ssrLooseEqual(role.value, one)) ? " checked" : ""} type="radio"${ssrRenderAttr("name", `${unref(id)}-role`)}${ssrRenderAttr("value", one)}> ${ssrInterpolate(unref(roleName)(one, options.value))}</label>`);
      });
      _push(`<!--]--></div><div class="pg-fields"><div class="pg-field"><label${ssrRenderAttr("for", `${unref(id)}-body`)}>${ssrInterpolate(unref(say)("名称", "Its name"))}</label><input${ssrRenderAttr("id", `${unref(id)}-body`)}${ssrRenderAttr("value", body.value)} lang="zh-CN" autocomplete="off" required${ssrRenderAttr("placeholder", unref(say)("如：某县教育局", "e.g. 某县教育局"))}></div><button type="submit" class="pg-button main">${ssrInterpolate(unref(say)("回答", "Answer"))}</button></div>`);
      if (__props.question.basis.length > 0) {
        _push(`<details><summary>${ssrInterpolate(unref(say)("为什么问这个", "Why this is asked"))}</summary>`);
        _push(ssrRenderComponent(_sfc_main$4, {
          ids: __props.question.basis
        }, null, _parent));
        _push(`</details>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</fieldset></form>`);
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/who/WhoQuestion.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "WhoResult",
  __ssrInlineRender: true,
  props: {
    answer: {}
  },
  setup(__props) {
    const { say } = usePlayground();
    const options = computed(() => {
      const { locale } = say.value;
      return { locale, cite: (id) => cite(id, { locale, form: "short" }) };
    });
    const empty = { parties: [], consult: [], questions: [], steps: [] };
    const parties = computed(
      () => __props.answer.who.parties.map((party) => ({
        party,
        text: explainResponsibility({ ...__props.answer.who, ...empty, parties: [party] }, options.value)[0] ?? ""
      }))
    );
    const consult = computed(
      () => explainResponsibility({ ...__props.answer.who, ...empty, consult: __props.answer.who.consult }, options.value)
    );
    const beyond = computed(
      () => explainResponsibility({ ...__props.answer.who, ...empty, questions: __props.answer.beyond }, options.value)
    );
    const steps = computed(
      () => explainResponsibility({ ...__props.answer.who, ...empty, steps: __props.answer.who.steps }, options.value)
    );
    const route = computed(() => explainRoute(__props.answer.route, options.value));
    const quoted = computed(() => [
      .../* @__PURE__ */ new Set([...__props.answer.who.basis, ...__props.answer.route.flatMap(({ basis }) => basis)])
    ]);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><h2>${ssrInterpolate(unref(say)("谁公开", "Who discloses"))}</h2>`);
      if (parties.value.length > 0) {
        _push(`<ul class="pg-cards"><!--[-->`);
        ssrRenderList(parties.value, ({ party, text }) => {
          _push(`<li><strong lang="zh-CN">${ssrInterpolate(party.body)}</strong><p>${ssrInterpolate(text)}</p></li>`);
        });
        _push(`<!--]--></ul>`);
      } else {
        _push(`<p>${ssrInterpolate(unref(say)("还说不出是谁。", "It cannot be said yet."))}</p>`);
      }
      if (consult.value.length > 0) {
        _push(`<ul><!--[-->`);
        ssrRenderList(consult.value, (line) => {
          _push(`<li>${ssrInterpolate(line)}</li>`);
        });
        _push(`<!--]--></ul>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--[-->`);
      ssrRenderList(beyond.value, (line) => {
        _push(`<p class="pg-warning">${ssrInterpolate(line)}</p>`);
      });
      _push(`<!--]-->`);
      if (steps.value.length > 0) {
        _push(`<details open><summary>${ssrInterpolate(unref(say)("怎么得出的", "How it was reached"))}</summary><ol><!--[-->`);
        ssrRenderList(steps.value, (line) => {
          _push(`<li>${ssrInterpolate(line)}</li>`);
        });
        _push(`<!--]--></ol></details>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<h2>${ssrInterpolate(unref(say)("发到哪里", "Where"))}</h2>`);
      if (route.value.length > 0) {
        _push(`<ol><!--[-->`);
        ssrRenderList(route.value, (line) => {
          _push(`<li>${ssrInterpolate(line)}</li>`);
        });
        _push(`<!--]--></ol>`);
      } else {
        _push(`<p>${ssrInterpolate(unref(say)("这一天没有已收录的渠道规定。", "No encoded rule on channels was in force on that day."))}</p>`);
      }
      _push(`<h2>${ssrInterpolate(unref(say)("原文", "The sentences"))}</h2><details><summary>${ssrInterpolate(unref(say)(`${quoted.value.length} 条`, `${quoted.value.length} provisions`))}</summary>`);
      _push(ssrRenderComponent(_sfc_main$4, { ids: quoted.value }, null, _parent));
      _push(`</details><!--]-->`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/who/WhoResult.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "WhoTool",
  __ssrInlineRender: true,
  setup(__props) {
    const { say } = usePlayground();
    const codec = whoCodec(today());
    const form = useAddressed(codec);
    const answer = computed(() => whoAnswer(form.value));
    const area = useTemplateRef("area");
    async function take(actor) {
      var _a;
      form.value.actors.push(actor);
      await nextTick();
      const next = (_a = area.value) == null ? void 0 : _a.querySelector(".pg-question input, .pg-result");
      next == null ? void 0 : next.focus();
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><form class="pg-form"><div class="pg-fields">`);
      _push(ssrRenderComponent(_sfc_main$5, {
        modelValue: unref(form).item,
        "onUpdate:modelValue": ($event) => unref(form).item = $event,
        label: unref(say)("公开什么", "What is disclosed")
      }, null, _parent));
      _push(ssrRenderComponent(_sfc_main$6, {
        modelValue: unref(form).on,
        "onUpdate:modelValue": ($event) => unref(form).on = $event,
        label: unref(say)("哪一天公开", "On which day")
      }, null, _parent));
      _push(ssrRenderComponent(_sfc_main$7, {
        params: unref(codec).write(unref(form))
      }, null, _parent));
      if (unref(form).actors.length > 0) {
        _push(`<button type="button" class="pg-button">${ssrInterpolate(unref(say)("从头再来", "Start over"))}</button>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></form><div>`);
      if (answer.value.is === "answer" && answer.value.next) {
        _push(ssrRenderComponent(_sfc_main$2, {
          question: answer.value.next,
          onAnswer: take
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      _push(ssrRenderComponent(_sfc_main$3, {
        modelValue: unref(form).actors,
        "onUpdate:modelValue": ($event) => unref(form).actors = $event
      }, null, _parent));
      _push(`<div class="pg-result" role="region" aria-live="polite" tabindex="-1"${ssrRenderAttr("aria-label", unref(say)("结果", "Result"))}>`);
      if (answer.value.is === "refused") {
        _push(`<p class="pg-warning">${ssrInterpolate(unref(say)(answer.value.text))}</p>`);
      } else {
        _push(ssrRenderComponent(_sfc_main$1, { answer: answer.value }, null, _parent));
      }
      _push(`</div></div><!--]-->`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/who/WhoTool.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as default
};
