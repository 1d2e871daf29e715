import type { ChangeRow, RouteRow } from "./route-row.ts";
import { routes as creditRepair } from "./instruments/credit-repair-22-2025.ts";
import { routes as doublePublicity } from "./instruments/double-publicity-33-2016.ts";
import { routes as foi2019 } from "./instruments/foi-regulation-2019.ts";
import { routes as landGrants } from "./instruments/land-grant-order-39-2007.ts";
import { routes as landRegulation } from "./instruments/land-regulation-2021.ts";
import { routes as order101 } from "./instruments/mof-order-101-2019.ts";
import { routes as opinions1117 } from "./instruments/ndrc-1117-2022.ts";
import { changes as opinion97Changes, routes as opinion97 } from "./instruments/opinion-97-2017.ts";
import { routes as platform } from "./instruments/platform-order-39-2016.ts";
import { routes as procurementLaw } from "./instruments/procurement-law-2014.ts";
import { routes as procurementRegulation } from "./instruments/procurement-regulation-2015.ts";
import { routes as stateAssets } from "./instruments/state-assets-law-2008.ts";
import { changes as order10Changes, routes as order10 } from "./instruments/tender-notice-order-10-2017.ts";
import { routes as tenderingLaw } from "./instruments/tendering-law-2017.ts";
import { routes as tenderingRegulation } from "./instruments/tendering-regulation-2019.ts";

/** Every sentence that names a channel, general ones first: the last to name a medium names it best. */
export const routeRows: readonly RouteRow[] = /* @__PURE__ */ [
  opinion97,
  foi2019,
  platform,
  doublePublicity,
  creditRepair,
  landGrants,
  landRegulation,
  procurementLaw,
  procurementRegulation,
  order101,
  stateAssets,
  tenderingLaw,
  tenderingRegulation,
  order10,
  opinions1117,
].flat();

/** Every sentence that sends changes the same way, general ones first. */
export const changeRows: readonly ChangeRow[] = /* @__PURE__ */ [opinion97Changes, order10Changes].flat();
