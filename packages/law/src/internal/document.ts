import { aspects } from "../aspects.ts";
import { chains } from "../chains.ts";
import { domains, otherDomain } from "../domains.ts";
import { glossary } from "../glossary.ts";
import { informationKinds } from "../information-kinds.ts";
import { enumerationBasis, items } from "../items.ts";
import { instruments, provisions } from "../provisions.ts";
import { sentences } from "../sentences.ts";
import { triggersOf } from "../triggers.ts";

/** All that this package knows, as one plain object: the content of `law.json`. */
export const lawDocument = {
  instruments,
  provisions,
  chains,
  domains,
  otherDomain,
  enumerationBasis,
  items,
  licence: { triggers: triggersOf("licence") },
  penalty: { triggers: triggersOf("penalty") },
  informationKinds,
  aspects,
  glossary,
  sentences,
};
