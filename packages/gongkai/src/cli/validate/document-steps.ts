/** The records of one JSON document → steps. */
import { jsonEntries } from "../input/json.ts";
import type { Job } from "./job.ts";
import { judgeOf } from "./judge.ts";
import type { Step } from "./steps.ts";

export async function* documentSteps(text: string, job: Job): AsyncGenerator<Step> {
  const judge = judgeOf(job);
  for (const entry of jsonEntries(job.file, text)) {
    if ("problem" in entry) {
      const { code, params, location } = entry.problem;
      const { line } = location;
      const place = line === undefined ? {} : { line };
      yield { line: line ?? 1, record: (recorder) => recorder.unreadable(place, code, params) };
      continue;
    }
    const { index } = entry.location;
    const place = index === undefined ? {} : { index };
    yield { line: 1, record: (recorder) => recorder.judged(place, judge(entry.value)) };
  }
}
