import type { DefaultTheme } from "vitepress";
import { renderForSearch } from "./render.ts";
import { tokenize, tokenizeQuery } from "./tokenize.ts";

/** Search that works offline: the index is part of the site. */
export const search: NonNullable<DefaultTheme.Config["search"]> = {
  provider: "local",
  options: {
    _render: renderForSearch,
    miniSearch: {
      options: { tokenize },
      searchOptions: {
        tokenize: tokenizeQuery,
        combineWith: "AND",
        prefix: true,
        fuzzy: (term) => (/^[a-z]{5,}$/u.test(term) ? 0.2 : false),
        boostDocument: (page: string) =>
          /\/(?:guides|items|for)\//u.test(page) ? 1.5 : page.startsWith("/api/") ? 0.3 : 1,
        boost: { title: 4, titles: 2, text: 1 },
      },
    },
    locales: {
      root: {
        translations: {
          button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
          modal: {
            displayDetails: "显示详情",
            resetButtonTitle: "清空",
            backButtonTitle: "关闭",
            noResultsText: "没有找到",
            footer: {
              selectText: "打开",
              selectKeyAriaLabel: "回车",
              navigateText: "选择",
              navigateUpKeyAriaLabel: "上箭头",
              navigateDownKeyAriaLabel: "下箭头",
              closeText: "关闭",
              closeKeyAriaLabel: "Esc",
            },
          },
        },
      },
    },
  },
};
