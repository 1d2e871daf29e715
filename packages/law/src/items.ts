import { itemRows } from "./data/item-rows.ts";
import { triggers } from "./data/triggers.ts";
import { domain } from "./domains.ts";
import { LawError } from "./errors.ts";
import type { Item } from "./item.ts";
import { domainOf, isItemId, itemIds, kindOf, type ItemId } from "./kinds.ts";
import type { Text } from "./model.ts";

/**
 * How the 37 came about. The press answers give the total and no source numbers the items: splitting 97号 二（一） on its
 * `、` gives 36, and splitting 合同订立及履行, two kinds to 97号 itself, gives 37. The numbering is not official.
 */
export const enumerationBasis = "derived";

const stateSecrets: Text = { zh: "国家秘密", en: "state secrets" };
const tradeSecrets: Text = { zh: "商业秘密", en: "trade secrets" };

/** 97号 prints exceptions in two domains only; in construction from the tender notice on. */
function exceptionsOf(id: ItemId): Pick<Item, "exceptions"> {
  if (domainOf(id) === "property") return { exceptions: [tradeSecrets] };
  if (domainOf(id) !== "construction") return {};
  if (id === "construction.project-approval" || id === "construction.credit") return {};
  return { exceptions: [stateSecrets, tradeSecrets] };
}

/** The 37 kinds of information of 97号 二（一）, numbered 1–37 in the order of the document. */
export const items: readonly Item[] = /* @__PURE__ */ itemIds.map((id, index) => ({
  id,
  number: index + 1,
  domain: domainOf(id),
  kind: kindOf(id),
  provision: domain(domainOf(id)).provision,
  ...itemRows[id],
  ...exceptionsOf(id),
  triggers: triggers[id],
}));

/**
 * The item of an id.
 *
 * @example
 * item("land.supply-result").phrase; // "供应结果"
 * @throws LawError `unknown-item`
 */
export function item(id: ItemId): Item {
  const found = isItemId(id) ? items[itemIds.indexOf(id)] : undefined;
  if (found === undefined) throw new LawError("unknown-item", id);
  return found;
}
