import { codeKeys, type CodeKey } from "./code-keys.ts";
import { hashNumber } from "./hash.ts";
import { emptyTable, firstSlot, insert, nextSlot, valueAt, type HashTable } from "./hash-table.ts";
import { addTwin, packTwins, type Twins } from "./twins.ts";

/** Keys of codes by number. Key k below the number of entries is entry k's first; the others' entries stand in `owners`. */
export interface CodeIndex {
  /** {@link CodeKey} `organization`; -1 for an entry without a code. */
  readonly organizations: Float64Array;
  /** {@link CodeKey} `rest`. */
  readonly rests: Float64Array;
  readonly owners: Uint32Array;
  /** By organisation code; of equal ones only the first stands here. */
  readonly table: HashTable;
  /** Keys with the same organisation code as another one. */
  readonly twins: Twins;
}

/** The first key with this organisation code, or -1. */
export function findCode(
  { organizations, table }: Pick<CodeIndex, "organizations" | "table">,
  organization: number,
): number {
  const hash = hashNumber(organization);
  for (let slot = firstSlot(table, hash); slot >= 0; slot = nextSlot(table, hash, slot)) {
    const k = valueAt(table, slot);
    if (organizations[k] === organization) return k;
  }
  return -1;
}

/** The entry that key `k` belongs to. */
export function ownerOf({ organizations, owners }: CodeIndex, k: number): number {
  const entries = organizations.length - owners.length;
  return k < entries ? k : (owners[k - entries] ?? 0);
}

/** Keys as they come, one place for each entry; further keys of an entry go behind all of them. */
export interface CodeBuilder {
  readonly organizations: Float64Array;
  readonly rests: Float64Array;
  readonly more: { readonly owner: number; readonly key: CodeKey }[];
}

/** Room for the codes of so many entries. */
export function newCodes(entries: number): CodeBuilder {
  return {
    organizations: new Float64Array(entries).fill(-1),
    rests: new Float64Array(entries).fill(-1),
    more: [],
  };
}

/** Adds a code of an entry. */
export function addCode({ organizations, rests, more }: CodeBuilder, owner: number, code: string): void {
  for (const key of codeKeys(code)) {
    if ((organizations[owner] ?? -1) < 0) {
      organizations[owner] = key.organization;
      rests[owner] = key.rest;
    } else if (!isKnown(organizations, rests, owner, key)) more.push({ owner, key });
  }
}

/** An organisation code that is inside the entry's credit code anyway adds nothing. */
function isKnown(
  organizations: Float64Array,
  rests: Float64Array,
  owner: number,
  { organization, rest }: CodeKey,
): boolean {
  return organizations[owner] === organization && (rest < 0 || rests[owner] === rest);
}

/** Indexes the codes. */
export function indexCodes(builder: CodeBuilder): CodeIndex {
  const { more } = builder;
  const organizations = appended(
    builder.organizations,
    more.map(({ key }) => key.organization),
  );
  const rests = appended(
    builder.rests,
    more.map(({ key }) => key.rest),
  );
  const count = organizations.length;
  const table = emptyTable(count, count);
  const found = { organizations, table };
  const twins = new Map<number, number[]>();
  for (let k = 0; k < count; k++) {
    const organization = organizations[k] ?? -1;
    if (organization < 0) continue;
    const head = findCode(found, organization);
    if (head < 0) insert(table, hashNumber(organization), k);
    else addTwin(twins, head, k);
  }
  return {
    organizations,
    rests,
    owners: Uint32Array.from(more, ({ owner }) => owner),
    table,
    twins: packTwins(twins),
  };
}

function appended(numbers: Float64Array, more: readonly number[]): Float64Array {
  if (more.length === 0) return numbers;
  const all = new Float64Array(numbers.length + more.length);
  all.set(numbers);
  all.set(more, numbers.length);
  return all;
}
