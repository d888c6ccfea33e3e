/** A list as it is; of anything else, nothing: what was passed by force is no list. */
export function listOf<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? value : [];
}
