import type { DomainId, InformationKind } from "@gongkai/law";
import { itemIds } from "@gongkai/law/kinds";
import type { DutyRow, Scope } from "./duty.ts";
import { routes as credit } from "./instruments/credit.ts";
import { article17 } from "./instruments/foi-2007.ts";
import { article10, routes as foi2019 } from "./instruments/foi-2019.ts";
import { duties as landDuties, routes as landRoutes } from "./instruments/land.ts";
import { duties as miningDuties } from "./instruments/mineral-resources-law-2024.ts";
import { duties as opinion97, routes as opinion97Routes } from "./instruments/opinion-97-2017.ts";
import { duties as platform, routes as platformRoutes } from "./instruments/platform-order-39-2016.ts";
import { duties as procurement, routes as procurementRoutes } from "./instruments/procurement.ts";
import { duties as stateAssets, routes as stateAssetsRoutes } from "./instruments/state-assets-law-2008.ts";
import { duties as tendering, routes as tenderingRoutes } from "./instruments/tendering.ts";
import type { RouteRow } from "./route-row.ts";
import type { GeneralRule } from "./ruling.ts";
import { domainOfSubject, kindOfSubject, kinds, otherSubjects, type Subject } from "./subject.ts";

/** Every sentence that names who discloses: 97号 first, then what laws and orders say of single items. */
export const dutyRows: readonly DutyRow[] = [
  ...opinion97,
  ...platform,
  ...landDuties,
  ...miningDuties,
  ...procurement,
  ...stateAssets,
  ...tendering,
];

/** Every sentence that names a channel, general ones first: the last to name a medium names it best. */
export const routeRows: readonly RouteRow[] = [
  ...opinion97Routes,
  ...foi2019,
  ...platformRoutes,
  ...credit,
  ...landRoutes,
  ...procurementRoutes,
  ...stateAssetsRoutes,
  ...tenderingRoutes,
];

/** The versions of the general rule on what organs made or obtained. */
export const generalRules: readonly GeneralRule[] = [article17, article10];

/** What can be asked about: a subject, or no more than a kind. */
export type Key = Subject | InformationKind;

const subjects: readonly Subject[] = [...itemIds, ...otherSubjects];

function byKey<Row extends { readonly scope: Scope }>(
  rows: readonly Row[],
): ReadonlyMap<Key, readonly Row[]> {
  const table = new Map<Key, readonly Row[]>();
  for (const kind of kinds)
    table.set(
      kind,
      rows.filter(({ scope }) => covers(scope, kind)),
    );
  for (const subject of subjects)
    table.set(
      subject,
      rows.filter(
        ({ scope }) =>
          scope.subjects?.includes(subject) === true ||
          covers(scope, kindOfSubject(subject), domainOfSubject(subject)),
      ),
    );
  return table;
}

function covers({ kinds, domains, notDomains }: Scope, kind: InformationKind, domain?: DomainId): boolean {
  if (kinds === undefined && domains === undefined) return false;
  if (kinds?.includes(kind) === false) return false;
  if (domains !== undefined && (domain === undefined || !domains.includes(domain))) return false;
  return domain === undefined || notDomains?.includes(domain) !== true;
}

const duties = byKey(dutyRows);
const routes = byKey(routeRows);

export function dutiesOf(key: Key): readonly DutyRow[] {
  return duties.get(key) ?? [];
}

export function routesOf(key: Key): readonly RouteRow[] {
  return routes.get(key) ?? [];
}
