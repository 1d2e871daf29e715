/** The records of one JSON document → steps. */
import { loadDeclaration } from "@gongkai/schemas/load-declaration";
import { jsonEntries } from "../input/json.ts";
import type { Judge } from "./form-judge.ts";
import type { Job } from "./job.ts";
import { payloadJudge } from "./judge.ts";
import type { Judged } from "./judged.ts";
import type { Step } from "./steps.ts";

export async function* documentSteps(text: string, job: Job): AsyncGenerator<Step> {
  const declaration = await loadDeclaration(job.item);
  const judgePayload = payloadJudge(job, declaration);
  let judgeForm: Judge | undefined;
  const judge = async (value: unknown): Promise<Judged> => {
    const judged = judgePayload(value);
    if (judged !== undefined) return judged;
    judgeForm ??= (await import("./form-judge.ts")).formJudge(job, declaration);
    return judgeForm(value);
  };
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
    const judged = await judge(entry.value);
    yield { line: 1, record: (recorder) => recorder.judged(place, judged) };
  }
}
