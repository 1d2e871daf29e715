import type { Confidence } from "@gongkai/law";
import { goneWords, localReformDoneBy, reformedOn, renamed } from "./data/reform-2018.ts";

/** What is known of a body's end from its name alone. */
export interface KnownEnd {
  /** Its successor; missing where the name only tells that there must be one. */
  readonly successor?: string;
  readonly confidence: Confidence;
}

const heirs: ReadonlyMap<string, string> = /* @__PURE__ */ new Map<string, string>(Object.values(renamed));

/** Whether a body's name says that it no longer existed on a day. */
export function knownEnd(body: string, on: string): KnownEnd | undefined {
  if (on < reformedOn) return undefined;
  const successor = heirs.get(body);
  if (successor !== undefined) return { successor, confidence: "memory" };
  return on > localReformDoneBy && goneWords.test(body) ? { confidence: "memory" } : undefined;
}
