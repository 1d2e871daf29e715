import type { DutyRow } from "./duty.ts";
import type { GeneralRule } from "./general-rule.ts";
import { article17 } from "./instruments/foi-regulation-2007.ts";
import { article10 } from "./instruments/foi-regulation-2019.ts";
import { duties as landGrants } from "./instruments/land-grant-order-39-2007.ts";
import { duties as landRegulation } from "./instruments/land-regulation-2021.ts";
import { duties as mineralLaw } from "./instruments/mineral-resources-law-2024.ts";
import { duties as order101 } from "./instruments/mof-order-101-2019.ts";
import { duties as opinions1117 } from "./instruments/ndrc-1117-2022.ts";
import { duties as opinion97 } from "./instruments/opinion-97-2017.ts";
import { duties as platform } from "./instruments/platform-order-39-2016.ts";
import { duties as procurementLaw } from "./instruments/procurement-law-2014.ts";
import { duties as procurementRegulation } from "./instruments/procurement-regulation-2015.ts";
import { duties as stateAssets } from "./instruments/state-assets-law-2008.ts";
import { duties as order10 } from "./instruments/tender-notice-order-10-2017.ts";
import { duties as tenderingRegulation } from "./instruments/tendering-regulation-2019.ts";

/** Every sentence that names who discloses: 97号 first, then what laws and orders say of single items. */
export const dutyRows: readonly DutyRow[] = /* @__PURE__ */ [
  opinion97,
  platform,
  landGrants,
  landRegulation,
  mineralLaw,
  procurementLaw,
  procurementRegulation,
  order101,
  stateAssets,
  tenderingRegulation,
  order10,
  opinions1117,
].flat();

/** The versions of the general rule on what organs made or obtained. */
export const generalRules: readonly GeneralRule[] = [article17, article10];
