import { codeKeys, type CodeKey } from "./code-keys.ts";
import { hashNumber } from "./hash.ts";
import { emptyTable, firstSlot, insert, nextSlot, valueAt, type HashTable } from "./hash-table.ts";
import { addTwin, packTwins, type Twins } from "./twins.ts";

/** Keys of codes by number. Key k below the number of entries is entry k's first; the others' entries stand in `owners`. */
export interface CodeIndex {
  /** {@link CodeKey} `organization` and `rest` of each key, in turn; -1 and -1 for an entry without a code. */
  readonly keys: Float64Array;
  readonly owners: Uint32Array;
  /** By organisation code; of equal ones only the first stands here. */
  readonly table: HashTable;
  /** Keys with the same organisation code as another one. */
  readonly twins: Twins;
}

/** The first key with this organisation code, or -1. */
export function findCode({ keys, table }: Pick<CodeIndex, "keys" | "table">, organization: number): number {
  const hash = hashNumber(organization);
  for (let slot = firstSlot(table, hash); slot >= 0; slot = nextSlot(table, hash, slot)) {
    const k = valueAt(table, slot);
    if (keys[2 * k] === organization) return k;
  }
  return -1;
}

/** Key `k`. */
export function keyAt({ keys }: Pick<CodeIndex, "keys">, k: number): CodeKey {
  return { organization: keys[2 * k] ?? -1, rest: keys[2 * k + 1] ?? -1 };
}

/** The entry that key `k` belongs to. */
export function ownerOf({ keys, owners }: CodeIndex, k: number): number {
  const entries = keys.length / 2 - owners.length;
  return k < entries ? k : (owners[k - entries] ?? 0);
}

/** Keys as they come, one place for each entry; further keys of an entry go behind all of them. */
export interface CodeBuilder {
  readonly keys: Float64Array;
  readonly more: { readonly owner: number; readonly key: CodeKey }[];
}

/** Room for the codes of so many entries. */
export function newCodes(entries: number): CodeBuilder {
  return { keys: new Float64Array(2 * entries).fill(-1), more: [] };
}

/** Adds a code of an entry. */
export function addCode({ keys, more }: CodeBuilder, owner: number, code: string): void {
  for (const key of codeKeys(code)) {
    const first = keyAt({ keys }, owner);
    if (first.organization < 0) {
      keys[2 * owner] = key.organization;
      keys[2 * owner + 1] = key.rest;
    } else if (!isKnown(first, key)) more.push({ owner, key });
  }
}

/** An organisation code that is inside the entry's credit code anyway adds nothing. */
function isKnown(first: CodeKey, { organization, rest }: CodeKey): boolean {
  return first.organization === organization && (rest < 0 || first.rest === rest);
}

/** Indexes the codes. */
export function indexCodes({ keys: first, more }: CodeBuilder): CodeIndex {
  const keys = more.length === 0 ? first : new Float64Array(first.length + 2 * more.length);
  if (more.length > 0) {
    keys.set(first);
    keys.set(
      more.flatMap(({ key: { organization, rest } }) => [organization, rest]),
      first.length,
    );
  }
  const count = keys.length / 2;
  const table = emptyTable(count, count);
  const twins = new Map<number, number[]>();
  for (let k = 0; k < count; k++) {
    const organization = keys[2 * k] ?? -1;
    if (organization < 0) continue;
    const head = findCode({ keys, table }, organization);
    if (head < 0) insert(table, hashNumber(organization), k);
    else addTwin(twins, head, k);
  }
  return {
    keys,
    owners: Uint32Array.from(more, ({ owner }) => owner),
    table,
    twins: packTwins(twins),
  };
}
