import { runOf, type NameIndex } from "./name-index.ts";
import { slipsApart, type Run } from "./one-slip.ts";
import { hasMore, nearestRegionOf, restOf, type Searched } from "./searched.ts";

/**
 * Whether a listed name may be a sought one with a slip behind its regions and, besides, with the same region or the same
 * form written in another way. Names that have a hash in common may also be two slips apart.
 */
export function mayBeRespelled(
  names: Pick<NameIndex, "pool" | "starts" | "searched">,
  n: number,
  sought: Run,
  searched: Searched,
): boolean {
  const own = names.searched[n] ?? 0;
  if (hasMore(own)) return true;
  const listed = runOf(names, n);
  return (
    slipsApart(nearestRegionOf(sought, searched), nearestRegionOf(listed, own)) === 0 &&
    slipsApart(restOf(sought, searched), restOf(listed, own)) === 1
  );
}
