import type { DefaultTheme, LocaleConfig } from "vitepress";
import { guideSidebar } from "./guides.ts";
import { referenceSidebars } from "./sidebar.ts";

/** The English site, below `/en/`, with the same slugs. */
export const en: LocaleConfig<DefaultTheme.Config>[string] = {
  label: "English",
  lang: "en",
  link: "/en/",
  description: "China's rules on disclosure in public resource allocation, as TypeScript packages.",
  themeConfig: {
    nav: [
      {
        text: "Start here",
        activeMatch: "^/en/for/",
        items: [
          { text: "For portal developers", link: "/en/for/developers" },
          { text: "For platform vendors", link: "/en/for/vendors" },
          { text: "For officers and assessors", link: "/en/for/officials" },
        ],
      },
      { text: "Playground", link: "/en/playground/", activeMatch: "^/en/playground/" },
      { text: "Guides", link: "/en/guides/", activeMatch: "^/en/guides/" },
      {
        text: "Reference",
        activeMatch: "^/en/reference/",
        items: [
          { text: "Clause reader", link: "/en/reference/clauses/" },
          { text: "Items", link: "/en/reference/items/" },
          { text: "Deadline rules", link: "/en/reference/rules/" },
          { text: "Findings", link: "/en/reference/findings/" },
          { text: "Code lists", link: "/en/reference/codes/" },
          { text: "Calendar", link: "/en/reference/calendar/" },
          { text: "Instruments", link: "/en/reference/instruments/" },
          { text: "Versions", link: "/en/reference/versions" },
          { text: "Changes of the rules", link: "/en/reference/changelog" },
          { text: "Glossary", link: "/en/reference/glossary" },
        ],
      },
      { text: "What is not known", link: "/en/reference/unknowns" },
      { text: "API", link: "/en/reference/api-index" },
    ],
    sidebar: {
      "/en/guides/": guideSidebar("en"),
      "/en/playground/": guideSidebar("en"),
      "/en/for/": guideSidebar("en"),
      ...referenceSidebars("en", "/en"),
    },
  },
};
