/** Progress on standard error while many records are read; silent where nobody watches. */
import type { Locale } from "../locale.ts";

export interface Progress {
  readonly advance: (place: string) => void;
  readonly stop: () => void;
}

/** Records between two updates. */
const STEP = 50;

const words = {
  review: { zh: ["正在审查", "已审查"], en: ["reviewing", "reviewed"] },
  screen: { zh: ["正在核查", "已核查"], en: ["screening", "screened"] },
} as const;

/** @clack/prompts draws the spinner: kept, typed, and nothing is drawn where standard error is no terminal. */
export function progress(locale: Locale, work: keyof typeof words): Progress {
  if (!process.stderr.isTTY) return { advance: () => undefined, stop: () => undefined };
  const [doing, done] = words[work][locale];
  const counted = (): string => (locale === "zh" ? `${done}${count}条` : `${count} ${done}`);
  let count = 0;
  let stopped = false;
  const started = import("@clack/prompts").then(({ spinner }) => {
    const drawn = spinner({ output: process.stderr, indicator: "timer" });
    if (!stopped) drawn.start(doing);
    return drawn;
  });
  return {
    advance: (place) => {
      count++;
      if (count % STEP !== 0) return;
      const text = `${counted()}${locale === "zh" ? "，" : ", "}${place}`;
      void started.then((drawn) => {
        drawn.message(text);
      });
    },
    stop: () => {
      stopped = true;
      void started.then((drawn) => {
        drawn.stop(counted());
      });
    },
  };
}
