/** Progress through many bytes, with rate and remaining time, on standard error; silent where nobody watches. */
import type { Locale } from "../locale.ts";

export interface ByteProgress {
  readonly update: (done: number, records: number) => void;
  readonly stop: () => void;
}

/** Seconds between two updates. */
const PAUSE = 0.25;

/** @clack/prompts draws it: kept, typed. `total` is unknown for a stream. */
export function byteProgress(locale: Locale, total: number | undefined): ByteProgress {
  if (!process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const started = performance.now();
  let shown = 0;
  let text = locale === "zh" ? "正在校验" : "validating";
  let isStopped = false;
  const spinner = import("@clack/prompts").then((prompts) => {
    const drawn = prompts.spinner({ output: process.stderr });
    if (!isStopped) drawn.start(text);
    return drawn;
  });
  return {
    update: (done, records) => {
      const seconds = (performance.now() - started) / 1000;
      if (seconds - shown < PAUSE) return;
      shown = seconds;
      text = progressText({ done, total, records, seconds }, locale);
      void spinner.then((drawn) => drawn.message(text));
    },
    stop: () => {
      isStopped = true;
      void spinner.then((drawn) => drawn.stop(text));
    },
  };
}

export interface Progressed {
  readonly done: number;
  readonly total: number | undefined;
  readonly records: number;
  readonly seconds: number;
}

/** `62% 81 MB/s 24,310 条 约剩12秒` */
export function progressText({ done, total, records, seconds }: Progressed, locale: Locale): string {
  const zh = locale === "zh";
  const rate = seconds > 0 ? done / seconds : 0;
  const left = total !== undefined && rate > 0 ? Math.ceil((total - done) / rate) : undefined;
  const minutes = left === undefined ? 0 : Math.floor(left / 60);
  const time =
    left === undefined
      ? ""
      : zh
        ? `${minutes > 0 ? `${minutes}分` : ""}${left % 60}秒`
        : `${minutes > 0 ? `${minutes} min ` : ""}${left % 60} s`;
  return [
    total === undefined || total === 0 ? "" : `${Math.floor((100 * done) / total)}%`,
    `${(rate / 1e6).toFixed(1)} MB/s`,
    `${records.toLocaleString("en")} ${zh ? "条" : "records"}`,
    time === "" ? "" : zh ? `约剩${time}` : `about ${time} left`,
  ]
    .filter((part) => part !== "")
    .join("  ");
}
