/** A page that is written from the packages, before it is a file. */
export interface Page {
  /** Below `reference/`, without extension, e.g. `items/land/supply-result`. */
  readonly path: string;
  readonly title: string;
  /** One sentence: what the page answers. */
  readonly description: string;
  /** Markdown below the title. */
  readonly body: string;
  /** Headings the outline shows, where it is not the usual two levels. */
  readonly outline?: false | number | readonly [number, number];
}

/** An entry of the sidebar, as VitePress reads it. */
export interface SidebarEntry {
  readonly text: string;
  readonly link?: string;
  readonly items?: readonly SidebarEntry[];
}

/** The pages of one subject and how the sidebar lists them. */
export interface Section {
  /** Folder below `reference/`, e.g. `items`. */
  readonly path: string;
  readonly title: string;
  readonly pages: readonly Page[];
  readonly sidebar: readonly SidebarEntry[];
}
