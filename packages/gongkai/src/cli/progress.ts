/** Progress on standard error while many records are read; silent where nobody watches. */
import type { Locale } from "../locale.ts";

export interface Progress {
  readonly advance: (place: string) => void;
  readonly stop: () => void;
}

/** Records between two updates. */
const STEP = 50;

/** @clack/prompts draws the spinner: kept, typed, and nothing is drawn where standard error is no terminal. */
export function progress(locale: Locale): Progress {
  if (!process.stderr.isTTY) return { advance: () => undefined, stop: () => undefined };
  let count = 0;
  let stopped = false;
  const started = import("@clack/prompts").then(({ spinner }) => {
    const drawn = spinner({ output: process.stderr, indicator: "timer" });
    if (!stopped) drawn.start(locale === "zh" ? "正在审查" : "reviewing");
    return drawn;
  });
  return {
    advance: (place) => {
      count++;
      if (count % STEP !== 0) return;
      const text = locale === "zh" ? `已审查${count}条，${place}` : `${count} reviewed, ${place}`;
      void started.then((drawn) => {
        drawn.message(text);
      });
    },
    stop: () => {
      stopped = true;
      void started.then((drawn) => {
        drawn.stop(locale === "zh" ? `已审查${count}条` : `${count} reviewed`);
      });
    },
  };
}
