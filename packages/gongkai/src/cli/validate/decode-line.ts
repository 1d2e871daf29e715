/** The bytes of one line → its text, in UTF-8 or GB18030; portals glue files of both together. */
import { isAscii, isUtf8 } from "node:buffer";
import type { Encoding } from "../input/decode.ts";
import type { Remark } from "./judged.ts";
import { otherEncoding } from "./remarks.ts";

/** The encodings in which a byte of a newline is always one. */
export type LineEncoding = Extract<Encoding, "utf-8" | "gb18030">;

export interface DecodedLine {
  readonly text: string;
  readonly remarks: readonly Remark[];
}

const gb18030 = new TextDecoder("gb18030", { fatal: true });

/** The text of a line of a file that begins in `expected`, or `undefined` where it is in neither encoding. */
export function decodeLine(bytes: Buffer, expected: LineEncoding): DecodedLine | undefined {
  if (isUtf8(bytes)) {
    const isExpected = expected === "utf-8" || isAscii(bytes);
    return { text: bytes.toString("utf8"), remarks: isExpected ? [] : [otherEncoding("utf-8")] };
  }
  try {
    const text = gb18030.decode(bytes);
    return { text, remarks: expected === "gb18030" ? [] : [otherEncoding("gb18030")] };
  } catch {
    return undefined;
  }
}
