import { rules, type Rule } from "@gongkai/deadlines";
import { instruments, provisions, type Instrument, type Provision, type ProvisionId } from "@gongkai/law";

/** The law by id, for one run of the compiler. */
export interface LawIndex {
  readonly provision: (id: string) => Provision<ProvisionId> | undefined;
  readonly instrument: (id: string) => Instrument | undefined;
  readonly rule: (id: string) => Rule | undefined;
  readonly provisionIds: () => readonly string[];
  readonly ruleIds: () => readonly string[];
}

/** Indexes the law. */
export function indexLaw(): LawIndex {
  const provisionById = new Map<string, Provision<ProvisionId>>(provisions.map((each) => [each.id, each]));
  const instrumentById = new Map(instruments.map((each) => [each.id, each]));
  const ruleById = new Map<string, Rule>(rules.map((each) => [each.id, each]));
  return {
    provision: (id) => provisionById.get(id),
    instrument: (id) => instrumentById.get(id),
    rule: (id) => ruleById.get(id),
    provisionIds: () => [...provisionById.keys()],
    ruleIds: () => [...ruleById.keys()],
  };
}

/** Whether a day lies within an interval, both ends included; an end that is not given is open. */
export function isWithin(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | null | undefined },
  on: string,
): boolean {
  return (from === undefined || from <= on) && (to === undefined || to === null || on <= to);
}
