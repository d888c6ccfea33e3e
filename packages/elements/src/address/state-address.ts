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

/** The address of a state; whatever else the page keeps in its own stays as it is written there. */
export function addressOf(asked: Asked, { mode, prefix }: AddressForm, place: Place): string {
  const own = new URLSearchParams();
  for (const name of ASKED_NAMES) {
    const value = asked[name];
    if (value) own.set(prefix + name, value);
  }
  const isHash = mode === "hash";
  const names = new Set(ASKED_NAMES.map((name) => prefix + name));
  const others = (isHash ? place.hash : place.search)
    .slice(1)
    .split("&")
    .filter((part) => part && !names.has([...new URLSearchParams(part).keys()][0] ?? ""));
  const all = [...others, ...(own.size > 0 ? [String(own)] : [])].join("&");
  if (isHash) return `#${all}`;
  return `?${all}${mode === "query" ? place.hash : ""}`;
}
