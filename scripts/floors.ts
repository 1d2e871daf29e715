/** The floors of the house as data: a package imports only from the packages listed beside it. */
export interface Floor {
  readonly package: string;
  readonly floor: 1 | 2 | 3 | 4 | 5;
  /** Workspace packages it may import; `types` means `import type` only. */
  readonly imports: Readonly<Record<string, "values" | "types">>;
  /** Subpaths that may be imported as values even where the package is types only. */
  readonly doors?: readonly string[];
}

export const floors = [
  { package: "@gongkai/law", floor: 1, imports: {} },
  { package: "@gongkai/calendar", floor: 1, imports: {} },
  { package: "@gongkai/identifiers", floor: 1, imports: {} },
  {
    package: "@gongkai/schemas",
    floor: 2,
    imports: { "@gongkai/law": "values", "@gongkai/identifiers": "values" },
  },
  {
    package: "@gongkai/deadlines",
    floor: 2,
    imports: { "@gongkai/law": "types", "@gongkai/calendar": "values" },
    doors: ["@gongkai/law/kinds"],
  },
  {
    package: "@gongkai/responsibility",
    floor: 2,
    imports: { "@gongkai/law": "types" },
    doors: ["@gongkai/law/kinds"],
  },
  {
    package: "@gongkai/blacklist",
    floor: 2,
    imports: { "@gongkai/law": "types", "@gongkai/calendar": "values", "@gongkai/identifiers": "values" },
  },
  {
    package: "@gongkai/catalogue",
    floor: 3,
    imports: {
      "@gongkai/law": "values",
      "@gongkai/calendar": "values",
      "@gongkai/schemas": "values",
      "@gongkai/deadlines": "values",
      "@gongkai/responsibility": "values",
    },
  },
  {
    package: "gongkai",
    floor: 5,
    imports: {
      "@gongkai/law": "values",
      "@gongkai/calendar": "values",
      "@gongkai/identifiers": "values",
      "@gongkai/schemas": "values",
      "@gongkai/deadlines": "values",
      "@gongkai/responsibility": "values",
      "@gongkai/blacklist": "values",
      "@gongkai/catalogue": "values",
    },
  },
] as const satisfies readonly Floor[];
