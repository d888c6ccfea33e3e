import { ASKED_NAMES, type Asked } from "../archive/asked.ts";

/** Where the state of an archive stands in an address, and what its names begin with. */
export interface AddressForm {
  readonly mode: "query" | "hash" | "off";
  readonly prefix: string;
}

type Place = Pick<Location, "search" | "hash">;

/** What an address asks of an archive. */
export function readAddress({ search, hash }: Place, { mode, prefix }: AddressForm): Asked {
  const given = mode === "off" ? "" : mode === "hash" ? hash.slice(1) : search;
  const params = new URLSearchParams(given);
  const asked: Record<string, string> = {};
  for (const name of ASKED_NAMES) {
    const value = params.get(prefix + name);
    if (value) asked[name] = value;
  }
  return asked;
}

/** The address of a state, beside whatever else the page keeps in its own. */
export function addressOf(asked: Asked, { mode, prefix }: AddressForm, place: Place): string {
  const params = new URLSearchParams(mode === "hash" ? place.hash.slice(1) : place.search);
  for (const name of ASKED_NAMES) {
    const value = asked[name];
    if (value) params.set(prefix + name, value);
    else params.delete(prefix + name);
  }
  if (mode === "hash") return `#${params}`;
  return `?${params}${mode === "query" ? place.hash : ""}`;
}
