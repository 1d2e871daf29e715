import { pairs } from "./pairs.ts";
import type { FormCodec } from "../common/use-addressed.ts";

/** Two names to compare, and a bidder to look for on a day. */
export interface NamesForm {
  a: string;
  b: string;
  name: string;
  code: string;
  on: string;
}

export function namesCodec(today: string): FormCodec<NamesForm> {
  return {
    read: (params) => ({
      a: params.get("a") ?? pairs[0].a,
      b: params.get("b") ?? pairs[0].b,
      name: params.get("name") ?? "北京样例建设有限责任公司",
      code: params.get("code") ?? "",
      on: params.get("on") ?? today,
    }),
    write: ({ a, b, name, code, on }) =>
      new URLSearchParams({ a, b, name, ...(code !== "" && { code }), on }),
  };
}
