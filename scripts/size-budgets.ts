/**
 * What a tarball may weigh, in kilobytes as downloaded: both module forms and source maps, and in gongkai the bundled
 * command line.
 */
export const tarballKilobytes: Readonly<Record<string, number>> = {
  "@gongkai/blacklist": 600,
  "@gongkai/calendar": 180,
  "@gongkai/catalogue": 570,
  "@gongkai/deadlines": 420,
  "@gongkai/identifiers": 350,
  "@gongkai/law": 850,
  "@gongkai/responsibility": 270,
  "@gongkai/schemas": 1380,
  gongkai: 1230,
};

/** What a browser downloads that opens every door, opencc's dictionaries included, in kilobytes, minified and gzipped. */
export const browserKilobytes = { esbuild: 740, vite: 750 } as const;

/** What the installed command loads before it answers, in kilobytes: each costs time at every start. */
export const commandKilobytes: Readonly<Record<string, number>> = { "--version": 1, validate: 280 };
