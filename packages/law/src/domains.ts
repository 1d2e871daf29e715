import { LawError } from "./errors.ts";
import { domainOf, itemIds, type DomainId, type ItemId } from "./kinds.ts";
import type { Text } from "./model.ts";
import type { ProvisionId } from "./provisions.ts";

/** One of the six domains (领域) of 97号 二（一）. */
export interface Domain {
  readonly id: DomainId;
  /** 1–6, as 97号 numbers them. */
  readonly number: number;
  readonly name: Text;
  readonly provision: ProvisionId;
  readonly items: readonly ItemId[];
}

const row = (id: DomainId, number: number, zh: string, en: string, provision: ProvisionId): Domain => ({
  id,
  number,
  name: { zh, en },
  provision,
  items: itemIds.filter((item) => domainOf(item) === id),
});

/** The six domains, in the order of 97号. */
export const domains: readonly Domain[] = [
  row("housing", 1, "住房保障", "Housing security", "op97-2-1-1"),
  row("land", 2, "国有土地使用权出让", "Grant of state-owned land use rights", "op97-2-1-2"),
  row("mining", 3, "矿业权出让", "Grant of mining rights", "op97-2-1-3"),
  row("procurement", 4, "政府采购", "Government procurement", "op97-2-1-4"),
  row("property", 5, "国有产权交易", "State-owned property rights transactions", "op97-2-1-5"),
  row("construction", 6, "工程建设项目招标投标", "Tendering for construction projects", "op97-2-1-6"),
];

/** A question that a matter outside the six domains has to pass to belong to the open seventh. */
export interface DomainTest {
  readonly id: "attention" | "nature" | "impact";
  readonly name: Text;
  /** The words of 97号 二. */
  readonly phrase: string;
}

/** The open seventh: any other allocation of public resources that passes the three tests of 97号 二. */
export const otherDomain = {
  id: "other",
  name: { zh: "其他公共资源配置", en: "Other allocation of public resources" },
  provision: "op97-2",
  phrase: "公共资源分配事项",
  tests: [
    {
      id: "attention",
      name: { zh: "社会关注度高", en: "It draws high public attention" },
      phrase: "社会关注度高",
    },
    {
      id: "nature",
      name: { zh: "具有公有性、公益性", en: "It is of public ownership and public benefit" },
      phrase: "具有公有性、公益性",
    },
    {
      id: "impact",
      name: {
        zh: "对经济社会发展、民生改善有直接、广泛和重要影响",
        en: "It bears directly, broadly and heavily on economic and social development and people's livelihood",
      },
      phrase: "对经济社会发展、民生改善有直接、广泛和重要影响",
    },
  ],
} as const satisfies {
  readonly id: string;
  readonly name: Text;
  readonly provision: ProvisionId;
  readonly phrase: string;
  readonly tests: readonly DomainTest[];
};

/**
 * The domain of an id.
 *
 * @example
 * domain("land").items.length; // 4
 * @throws LawError `unknown-domain`
 */
export function domain(id: DomainId): Domain {
  const found = domains.find((candidate) => candidate.id === id);
  if (found === undefined) throw new LawError("unknown-domain", id);
  return found;
}
