/** The members of both lists, each once, those of the first first; the first itself if the other adds nothing. */
export function union<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  const added = other.filter((value) => !one.includes(value));
  return added.length === 0 ? one : [...one, ...added];
}
