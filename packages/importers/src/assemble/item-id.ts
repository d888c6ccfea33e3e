import { hash } from "../text/hash.ts";

const VALID = /^[a-z0-9-]{1,80}$/;

/** An id that the schema accepts and that is not taken: `-2`, `-3`, … where it would be. */
export function itemId(title: string, makeId: (title: string) => string, taken: readonly string[]): string {
  const made = makeId(title);
  const base = VALID.test(made) ? made : `item-${hash(title)}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base.slice(0, 76)}-${number}`;
    if (!taken.includes(id)) return id;
  }
}
