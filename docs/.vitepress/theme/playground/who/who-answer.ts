import { isRecordType, type Text } from "@gongkai/law";
import {
  ResponsibilityError,
  resolveResponsibility,
  routePublication,
  type Question,
  type Responsibility,
  type RouteStep,
} from "@gongkai/responsibility";
import { actorsOf, type WhoForm } from "./who-form.ts";

/** What the resolver says to what is known so far. */
export type WhoAnswer =
  | {
      readonly is: "answer";
      readonly who: Responsibility;
      readonly route: readonly RouteStep[];
      /** The question to put next; none when all that can be settled is. */
      readonly next: Question | undefined;
      /** What no answer of a person can settle here. */
      readonly beyond: readonly Question[];
    }
  | { readonly is: "refused"; readonly text: Text };

export function whoAnswer({ item, on, actors }: WhoForm): WhoAnswer {
  if (!isRecordType(item)) return { is: "refused", text: { zh: "请选一类信息。", en: "Choose an item." } };
  if (on === "") return { is: "refused", text: { zh: "请填日期。", en: "Fill in the day." } };
  try {
    const who = resolveResponsibility({ item, on, actors: actorsOf(actors) });
    return {
      is: "answer",
      who,
      route: routePublication({ item, on }),
      next: who.questions.find(({ settledBy }) => settledBy.length > 0),
      beyond: who.questions.filter(({ settledBy }) => settledBy.length === 0),
    };
  } catch (error) {
    if (error instanceof ResponsibilityError) return { is: "refused", text: error.text };
    throw error;
  }
}
