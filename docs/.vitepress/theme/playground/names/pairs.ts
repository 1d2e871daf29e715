import type { Text } from "@gongkai/law";

/** Two made-up names that show something. */
export interface Pair {
  readonly shows: Text;
  readonly a: string;
  readonly b: string;
}

/** The first is what the tool starts with. */
export const pairs: readonly [Pair, ...Pair[]] = [
  {
    shows: { zh: "写法不同", en: "Spelled differently" },
    a: "北京市样例建设有限公司",
    b: "北京样例建设有限责任公司",
  },
  {
    shows: { zh: "一字之差", en: "One character apart" },
    a: "广州样例信息技术有限公司",
    b: "广州样列信息技术有限公司",
  },
  {
    shows: { zh: "总公司与分公司", en: "Head office and branch" },
    a: "云南样例路桥工程有限责任公司",
    b: "云南样例路桥工程有限责任公司昆明分公司",
  },
  {
    shows: { zh: "两家公司", en: "Two companies" },
    a: "甘肃第一样例园林集团有限公司",
    b: "甘肃第二样例园林集团有限公司",
  },
];
