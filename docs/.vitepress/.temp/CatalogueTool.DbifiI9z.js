import { defineComponent, mergeProps, unref, useSSRContext, useModel, useId, useTemplateRef, mergeModels, computed } from "vue";
import { ssrRenderAttrs, ssrRenderList, ssrInterpolate, ssrRenderAttr, ssrRenderClass, ssrIncludeBooleanAttr, ssrLooseEqual, ssrRenderComponent } from "vue/server-renderer";
import { p as packText, u as unpackText, i as isProfileChoice, h as catalogueColumns, j as catalogueToXlsx, k as catalogueToHtml, l as catalogueToCsv, m as catalogueToMarkdown, n as placeOf, o as messageOf, q as checkedProfile, r as generateCatalogue, v as profileChoices, f as profileName } from "./packed-text.Cj6l0hKg.js";
import { u as useAddressed, _ as _sfc_main$3 } from "./use-addressed.Pqv85_9Z.js";
import { u as usePlayground } from "./Playground.BwtzHVB_.js";
import { d as download } from "./download.B06BMHpC.js";
import "zod";
import "./index.D8aera4p.js";
import "./commonjsHelpers.DiqvIm2T.js";
import "process";
import "buffer";
import "fflate";
import "date-fns/addMonths";
import "date-fns/parseISO";
import "./app.js";
import "./plugin-vue_export-helper.1tPrXgE0.js";
const sample = '# yaml-language-server: $schema=./node_modules/@gongkai/catalogue/dist/profile.schema.json\n#\n# 望禾县（虚构）的方案：在全国基本目录之上，只写与之不同之处；没有写的，一律沿用。\n# 每一条（statements 下以“-”开头的一段）做一件事：op 是做什么，items 是对哪些事项，cite 是依据哪句话。\n\nprofile: wanghe # 方案代号，只用字母、数字和连字符\nversion: "2026-01-01" # 版本，建议用日期；要加引号\nname: 望禾县公共资源配置领域政府信息主动公开目录清单\nasOf: 2026-03-02 # 按哪一天有效的法律来读\ninherits: national@2026-11-21 # 在哪个方案的哪个版本之上细化\n\ndocuments: # 下面各条要引用的文件，各起一个代号\n  plan:\n    title: 望禾县推进公共资源配置领域政府信息公开实施方案\n    number: 望府办〔2026〕1号\n    rank: local-document # 地方文件；地方性法规写 local-regulation\n    from: 2026-01-01\n\nstatements:\n  # —— 适用范围 ——\n  - op: set-scope\n    region: 望禾县\n    levels: [county, township] # 公开层级：县级、乡级\n    coordinator: 县政务公开办公室\n    cite: { document: plan, clause: 一, quote: 本方案适用于县直各部门和各乡镇 }\n\n  # —— 事项：可以不列，但要说明理由 ——\n  - op: remove-item\n    items: mining # 写领域，就是该领域的全部事项\n    reason: 县内没有由本级出让的矿业权\n    cite: { document: plan, clause: 二, quote: 本县不出让矿业权 }\n\n  # 六个领域之外的事项写 other.名称，并回答97号文的三个条件；kind 是信息类别，责任主体和渠道随它而定\n  - op: add-item\n    item: other.irrigation-quota\n    name: 灌溉用水指标分配结果\n    kind: award\n    justification:\n      attention: 全县八成农户用水，每年春灌前集中关注\n      nature: 水资源属国家所有，指标由县里统一分配\n      impact: 直接影响当年粮食种植\n    cite: { document: plan, clause: 二, quote: 灌溉用水指标分配结果一并公开 }\n\n  # —— 内容：增加的要素会加在原有要素之后；field 是对应的数据字段 ——\n  - op: add-content\n    items: other.irrigation-quota\n    elements:\n      - 分配对象\n      - text: 分配水量\n        force: must # 只有写 must 的要素，缺少时才会判为不通过；须有写着“应、要、须”的依据\n        field: { name: quota, type: number, unit: 立方米 }\n      - text: 水源类型\n        field:\n          name: waterSource\n          type: code\n          codes:\n            - { value: "1", label: 水库 }\n            - { value: "2", label: 河道 }\n    cite: { document: plan, clause: 三, quote: 应公布分配对象、分配水量和水源类型 }\n\n  # —— 时限：从严可以直接写；放宽会有警告，只有法律、法规能放宽的会报错 ——\n  - op: set-period\n    items: procurement.contract\n    amount: 1\n    unit: working-day # 工作日；自然日写 day\n    cite: { document: plan, clause: 四, quote: 政府采购合同自签订之日起1个工作日内公告 }\n\n  # 同一事项可以有几个时限：publish 是公开，publicity 是公示期，update 是更新\n  - op: set-period\n    items: construction.candidates\n    clock: publicity\n    amount: 5\n    unit: day\n    cite: { document: plan, clause: 四, quote: 中标候选人公示期不得少于5日 }\n\n  # —— 方式：渠道的具体载体 ——\n  - op: route\n    items: all # all 是全部事项\n    channel: government-website\n    targets: 望禾县人民政府门户网站\n    cite: { document: plan, clause: 五, quote: 在县政府门户网站集中公开 }\n  - op: route\n    items: [procurement, property, construction]\n    channel: trading-platform\n    targets: 市公共资源交易平台望禾分平台\n    cite: { document: plan, clause: 五, quote: 与市公共资源交易平台望禾分平台共享 }\n\n  # —— 责任主体：全国目录里有专门规定的（如采购合同由采购人公开），写到领域不会改变它，只有点名的事项才会 ——\n  - op: set-body\n    items: land\n    bodies:\n      - { name: 县自然资源局, role: implementer, principle: implementer }\n    cite: { document: plan, clause: 六, quote: 国有土地使用权出让信息由县自然资源局公开 }\n  - op: set-body\n    items: other.irrigation-quota\n    bodies: 县水利局\n    cite: { document: plan, clause: 六, quote: 灌溉用水指标由县水利局公开 }\n\n  # —— 监督渠道 ——\n  - op: add-supervision\n    items: all\n    channels: { name: 县政务公开办公室, phone: "12345" }\n    cite: { document: plan, clause: 七, quote: 设立监督电话 }\n\n  # —— 六个方面之外：报告等义务，地方放假 ——\n  - op: set-duty\n    duty: progress-report\n    name: 报送上一年度公共资源配置领域信息公开工作进展\n    due: { yearly: 02-last } # 每年2月底前\n    body: 各部门\n    recipient: 县政务公开办公室\n    cite: { document: plan, clause: 七, quote: 每年2月底前报送上一年度进展 }\n  - op: add-calendar\n    name: 望禾县庆\n    off: [2026-05-20] # 这一天不算工作日\n    cite: { document: plan, clause: 八, quote: 县庆日放假一天 }\n';
function catalogueCodec(sample2) {
  return {
    read: (params) => {
      const profile = params.get("profile") ?? "national";
      const packed = params.get("text");
      return {
        profile: isProfileChoice(profile) ? profile : "national",
        text: packed === null ? sample2 : unpackText(packed)
      };
    },
    write: ({ profile, text }) => {
      const params = new URLSearchParams({ profile });
      const packed = profile === "own" && text !== sample2 ? packText(text) : void 0;
      if (packed !== void 0) params.set("text", packed);
      return params;
    }
  };
}
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "CatalogueTable",
  __ssrInlineRender: true,
  props: {
    rows: {}
  },
  setup(__props) {
    const { say } = usePlayground();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "pg-scroll pg-catalogue",
        role: "region",
        tabindex: "0",
        "aria-label": unref(say)("目录表格", "The table")
      }, _attrs))}><table><thead><tr><!--[-->`);
      ssrRenderList(unref(catalogueColumns), (column) => {
        _push(`<th scope="col">${ssrInterpolate(unref(say)(column.name))}</th>`);
      });
      _push(`<!--]--></tr></thead><tbody><!--[-->`);
      ssrRenderList(__props.rows, (row) => {
        _push(`<tr><!--[-->`);
        ssrRenderList(unref(catalogueColumns), (column) => {
          _push(`<td>${ssrInterpolate(row[column.key])}</td>`);
        });
        _push(`<!--]--></tr>`);
      });
      _push(`<!--]--></tbody></table></div>`);
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/catalogue/CatalogueTable.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const catalogueFormats = ["md", "csv", "html", "xlsx"];
async function catalogueFile(profile, format, locale) {
  const name = `${profile.profile}-catalogue.${format}`;
  switch (format) {
    case "md":
      return { name, type: "text/markdown", content: catalogueToMarkdown(profile, { locale }) };
    case "csv":
      return { name, type: "text/csv", content: catalogueToCsv(profile, { locale }) };
    case "html":
      return { name, type: "text/html", content: catalogueToHtml(profile, { locale }) };
    case "xlsx":
      return {
        name,
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        content: new Uint8Array(await catalogueToXlsx(profile, { locale }))
      };
  }
}
function offsetOf(text, line, column) {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return Math.min(before + column - 1, text.length);
}
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "OwnProfile",
  __ssrInlineRender: true,
  props: /* @__PURE__ */ mergeModels({
    issues: {}
  }, {
    "modelValue": { required: true },
    "modelModifiers": {}
  }),
  emits: ["update:modelValue"],
  setup(__props) {
    const text = useModel(__props, "modelValue");
    const { say } = usePlayground();
    const id = useId();
    const area = useTemplateRef("area");
    function goTo({ line = 1, column = 1 }) {
      const at = offsetOf(text.value, line, column);
      const { value: field } = area;
      if (field === null) return;
      field.focus();
      field.setSelectionRange(at, at);
      const height = Number.parseFloat(getComputedStyle(field).lineHeight);
      field.scrollTop = Math.max(0, (line - 4) * height);
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><div class="pg-field"><label${ssrRenderAttr("for", unref(id))}>${ssrInterpolate(unref(say)("方案（YAML 或 JSON）", "Profile (YAML or JSON)"))}</label><textarea${ssrRenderAttr("id", unref(id))} rows="16" spellcheck="false" wrap="off"${ssrRenderAttr("aria-invalid", __props.issues.some(({ severity }) => severity === "error"))}${ssrRenderAttr("aria-describedby", `${unref(id)}-issues`)}>${ssrInterpolate(text.value)}</textarea></div><div${ssrRenderAttr("id", `${unref(id)}-issues`)} aria-live="polite">`);
      if (__props.issues.length > 0) {
        _push(`<ul class="pg-issues"><!--[-->`);
        ssrRenderList(__props.issues, (issue, i) => {
          _push(`<li class="${ssrRenderClass(issue.severity)}"><button type="button" class="pg-place">${ssrInterpolate(unref(placeOf)(issue))}</button> ${ssrInterpolate(unref(messageOf)(issue, unref(say).locale))}</li>`);
        });
        _push(`<!--]--></ul>`);
      } else {
        _push(`<p>${ssrInterpolate(unref(say)("没有发现问题。", "Nothing wrong was found."))}</p>`);
      }
      _push(`</div><!--]-->`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/catalogue/OwnProfile.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "CatalogueTool",
  __ssrInlineRender: true,
  setup(__props) {
    const { say } = usePlayground();
    const codec = catalogueCodec(sample);
    const form = useAddressed(codec);
    const id = useId();
    const checked = computed(() => checkedProfile(form.value.profile, form.value.text));
    const rows = computed(() => {
      const { compiled } = checked.value;
      return compiled === void 0 ? [] : generateCatalogue(compiled, { locale: say.value.locale });
    });
    const open = computed(() => rows.value.filter((row) => row.open !== void 0).length);
    const shared = computed(
      () => form.value.profile !== "own" || form.value.text === sample || codec.write(form.value).has("text")
    );
    const formatNames = {
      md: "Markdown",
      csv: "CSV",
      html: "HTML",
      xlsx: "XLSX"
    };
    function nameOf(choice) {
      const name = profileName(choice);
      return name === void 0 ? say.value("自己写的方案", "One of your own") : say.value(name);
    }
    async function save(format) {
      const { compiled } = checked.value;
      if (compiled === void 0) return;
      const file = await catalogueFile(compiled, format, say.value.locale);
      download(file.name, file.content, file.type);
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><form class="pg-form"><fieldset><legend>${ssrInterpolate(unref(say)("方案", "Profile"))}</legend><div class="pg-radios column"><!--[-->`);
      ssrRenderList(unref(profileChoices), (choice) => {
        _push(`<label><input${ssrIncludeBooleanAttr(ssrLooseEqual(unref(form).profile, choice)) ? " checked" : ""} type="radio"${ssrRenderAttr("name", unref(id))}${ssrRenderAttr("value", choice)}> ${ssrInterpolate(nameOf(choice))} `);
        if (choice !== "own") {
          _push(`<code>${ssrInterpolate(choice)}</code>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</label>`);
      });
      _push(`<!--]--></div></fieldset>`);
      if (unref(form).profile === "own") {
        _push(ssrRenderComponent(_sfc_main$1, {
          modelValue: unref(form).text,
          "onUpdate:modelValue": ($event) => unref(form).text = $event,
          issues: checked.value.issues
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      if (!shared.value) {
        _push(`<small>${ssrInterpolate(unref(say)(
          "文本太长，不写进网址；刷新会丢失，请自己保存。",
          "The text is too long for the address: keep a copy, a reload loses it."
        ))}</small>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</form><div class="pg-result" role="region"${ssrRenderAttr("aria-label", unref(say)("结果", "Result"))}><p aria-live="polite">`);
      if (checked.value.compiled) {
        _push(`<!--[--><strong>${ssrInterpolate(unref(say)(checked.value.compiled.name))}</strong>${ssrInterpolate(unref(say)(`：${rows.value.length} 行`, `: ${rows.value.length} rows`))}`);
        if (open.value > 0) {
          _push(`<!--[-->${ssrInterpolate(unref(say)(
            `，其中 ${open.value} 行有待本地填写的内容`,
            `, ${open.value} of them with points left to be filled in locally`
          ))}<!--]-->`);
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!--[-->${ssrInterpolate(unref(say)("改好上面的错误后生成目录。", "Mend the errors above to get the catalogue."))}<!--]-->`);
      }
      _push(`</p>`);
      if (checked.value.compiled) {
        _push(`<!--[--><div class="pg-actions"><!--[-->`);
        ssrRenderList(unref(catalogueFormats), (format) => {
          _push(`<button type="button" class="pg-button">${ssrInterpolate(unref(say)(`下载 ${formatNames[format]}`, `Download ${formatNames[format]}`))}</button>`);
        });
        _push(`<!--]-->`);
        _push(ssrRenderComponent(_sfc_main$3, {
          params: unref(codec).write(unref(form))
        }, null, _parent));
        _push(`</div>`);
        _push(ssrRenderComponent(_sfc_main$2, { rows: rows.value }, null, _parent));
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div><!--]-->`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add(".vitepress/theme/playground/catalogue/CatalogueTool.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  _sfc_main as default
};
