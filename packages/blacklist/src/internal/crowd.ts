import { isMarked, mark, newMarks } from "./marks.ts";
import { slipsApart } from "./one-slip.ts";
import { hasMore, searchedEnd } from "./searched.ts";

/** Marks the names of a list that have another one beside them. */
export interface Crowd {
  /** A bit for each name: whether there is another one that is one slip away as written. */
  readonly names: Uint8Array;
  /** The same of what is searched of the names. */
  readonly stems: Uint8Array;
  /** Tells of two names that a hash brought together. */
  readonly meet: (a: number, b: number) => void;
  /** Looks at those that have met since it last did. */
  readonly settle: () => void;
}

/** Names, what is searched of each, and the key that spellings of one name share. */
interface Names {
  readonly pool: Uint16Array;
  readonly starts: Uint32Array;
  readonly searched: Int32Array;
  readonly keys: Int32Array;
}

/** So few that what is read ahead for all of them is still near the processor when it is looked at. */
const mostMeetings = 256;

function markBoth(marks: Uint8Array, a: number, b: number): void {
  mark(marks, a);
  mark(marks, b);
}

function areMarked(marks: Uint8Array, a: number, b: number): boolean {
  return isMarked(marks, a) && isMarked(marks, b);
}

/** Nobody is marked. Names that meet are looked at many at a time: the memory then answers for all at once. */
export function newCrowd({ pool, starts, searched, keys }: Names): Crowd {
  const names = newMarks(starts.length - 1);
  const stems = newMarks(starts.length - 1);
  const meetings = new Uint32Array(2 * mostMeetings + 1);
  let met = 0;
  const look = (a: number, b: number) => {
    const fromA = starts[a] ?? 0;
    const fromB = starts[b] ?? 0;
    const ofA = searched[a] ?? 0;
    const ofB = searched[b] ?? 0;
    if (hasMore(ofA) || hasMore(ofB)) {
      markBoth(names, a, b);
      markBoth(stems, a, b);
      return;
    }
    const stemA = { codes: pool, from: fromA, length: searchedEnd(ofA) };
    const stemB = { codes: pool, from: fromB, length: searchedEnd(ofB) };
    const apart = slipsApart(stemA, stemB);
    if (apart === 2) return;
    // Names with one stem are no neighbours of each other where they are spellings of one name.
    if (apart === 1 || keys[a] !== keys[b]) markBoth(stems, a, b);
    const nameA = { codes: pool, from: fromA, length: (starts[a + 1] ?? 0) - fromA };
    const nameB = { codes: pool, from: fromB, length: (starts[b + 1] ?? 0) - fromB };
    if (slipsApart(nameA, nameB) === 1) markBoth(names, a, b);
  };
  const settle = () => {
    let touched = 0;
    for (let i = 0; i < met; i++) {
      const n = meetings[i] ?? 0;
      touched ^= (pool[starts[n] ?? 0] ?? 0) ^ (searched[n] ?? 0);
    }
    // Keeps the reads alive.
    meetings[2 * mostMeetings] = touched;
    for (let i = 0; i < met; i += 2) look(meetings[i] ?? 0, meetings[i + 1] ?? 0);
    met = 0;
  };
  const meet = (a: number, b: number) => {
    if (a === b || (areMarked(names, a, b) && areMarked(stems, a, b))) return;
    if (met === 2 * mostMeetings) settle();
    meetings[met++] = a;
    meetings[met++] = b;
  };
  return { names, stems, meet, settle };
}
