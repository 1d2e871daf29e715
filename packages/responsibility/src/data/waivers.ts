import type { ProvisionId, Text } from "@gongkai/law";

const medium: Text = {
  zh: "规范媒介、平台自身的服务，不决定由谁、经何渠道公开",
  en: "binds how a medium or platform serves; it does not say who discloses or where",
};
const local: Text = {
  zh: "仅在当地适用，由该地区的配置（profile）收录",
  en: "applies in one place only; it belongs in a profile of that place",
};

/** Provisions on responsibility and channels that no rule here uses, and why. */
export const waivers: { readonly [P in ProvisionId]?: Text } = {
  "o10-12": medium,
  "o10-15": medium,
  "o10-15-same": {
    zh: "允许同步在其他媒介公开，并要求内容一致；一致与否须比对内容",
    en: "allows other media besides, with the same content; whether it is the same takes the content",
  },
  "o10-11-trace": medium,
  "o101-8-2": {
    zh: "允许在其他指定媒体同步发布，不增加必经渠道",
    en: "allows further media at the same time and requires none",
  },
  "o101-14": medium,
  "o101-15": medium,
  "la-22-free": {
    zh: "规定不得收费，不决定由谁、经何渠道公开",
    en: "forbids a fee; it does not say who discloses or where",
  },
  "p39-16-free": medium,
  "foi19-54": {
    zh: "制作者、保存者可以是法律、法规授权的组织，规则相同",
    en: "a maker or keeper may be an authorised organisation: the rules are the same for it",
  },
  "xm-resp": local,
  "gc-resp": {
    zh: "县级目录的表述，与第10号令对招标人和代理机构的规定一致",
    en: "the wording of county catalogues, which agrees with Order 10 on the tenderer and the agency",
  },
  "py-14": local,
};
