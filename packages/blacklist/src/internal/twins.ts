/** Numbers that stand for the same thing as another one: the first of them is indexed, the others are kept here. */
export interface Twins {
  /** The first of each group, in order. */
  readonly heads: Uint32Array;
  /** Where the others of each group start; one more than there are groups. */
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

/** Packs groups by their first number. */
export function packTwins(groups: ReadonlyMap<number, readonly number[]>): Twins {
  const heads = Uint32Array.from(groups.keys()).sort();
  const starts = new Uint32Array(heads.length + 1);
  const members: number[] = [];
  for (const [i, head] of heads.entries()) {
    for (const member of groups.get(head) ?? []) members.push(member);
    starts[i + 1] = members.length;
  }
  return { heads, starts, members: Uint32Array.from(members) };
}

/** Adds a number to the group of `head`. */
export function addTwin(groups: Map<number, number[]>, head: number, member: number): void {
  const group = groups.get(head);
  if (group === undefined) groups.set(head, [member]);
  else group.push(member);
}

/** The others of a number's group. */
export function twinsOf({ heads, starts, members }: Twins, head: number): Uint32Array {
  const at = heads.length === 0 ? -1 : find(heads, head);
  return at < 0 ? none : members.subarray(starts[at] ?? 0, starts[at + 1] ?? 0);
}

const none = new Uint32Array(0);

/** Where a number stands among numbers in order, or -1. */
export function find(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value ? low : -1;
}
