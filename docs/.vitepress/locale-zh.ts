import type { DefaultTheme, LocaleConfig } from "vitepress";
import { guideSidebar } from "./guides.ts";
import { apiSidebar, referenceSidebars } from "./sidebar.ts";

/** The Chinese site, at the root. */
export const zh: LocaleConfig<DefaultTheme.Config>[string] = {
  label: "简体中文",
  lang: "zh-CN",
  description: "公共资源配置领域政府信息公开的规则，编成 TypeScript 包。",
  themeConfig: {
    nav: [
      {
        text: "从这里开始",
        activeMatch: "^/for/",
        items: [
          { text: "给门户开发者", link: "/for/developers" },
          { text: "给平台厂商", link: "/for/vendors" },
          { text: "给公开工作人员与评估者", link: "/for/officials" },
        ],
      },
      { text: "试一试", link: "/playground/", activeMatch: "^/playground/" },
      { text: "指南", link: "/guides/", activeMatch: "^/guides/" },
      {
        text: "查阅",
        activeMatch: "^/reference/",
        items: [
          { text: "逐句阅读", link: "/reference/clauses/" },
          { text: "公开事项", link: "/reference/items/" },
          { text: "期限规则", link: "/reference/rules/" },
          { text: "检查所见", link: "/reference/findings/" },
          { text: "代码表", link: "/reference/codes/" },
          { text: "工作日历", link: "/reference/calendar/" },
          { text: "法规文件", link: "/reference/instruments/" },
          { text: "版本沿革", link: "/reference/versions" },
          { text: "规则变更", link: "/reference/changelog" },
          { text: "术语表", link: "/reference/glossary" },
        ],
      },
      { text: "尚不清楚的", link: "/reference/unknowns" },
      { text: "API", link: "/reference/api-index", activeMatch: "^/(?:api/|reference/api-index)" },
    ],
    sidebar: {
      "/guides/": guideSidebar("zh"),
      "/playground/": guideSidebar("zh"),
      "/for/": guideSidebar("zh"),
      ...referenceSidebars("zh", ""),
      "/api/": apiSidebar(),
    },
    outline: { level: [2, 3], label: "本页目录" },
    docFooter: { prev: "上一页", next: "下一页" },
    darkModeSwitchLabel: "外观",
    lightModeSwitchTitle: "切换到浅色",
    darkModeSwitchTitle: "切换到深色",
    sidebarMenuLabel: "目录",
    returnToTopLabel: "回到顶部",
    langMenuLabel: "切换语言",
    skipToContentLabel: "跳到正文",
    notFound: {
      title: "没有这一页",
      quote: "地址可能写错了，或者页面已经改名。",
      linkLabel: "回到首页",
      linkText: "回到首页",
    },
  },
};
