import type { AddressForm } from "./state-address.ts";

/** A relative address as one of the page itself, also where a `<base>` says what others are relative to. */
export function ofPage(href: string, { mode }: AddressForm, page: Document): string {
  if (!page.querySelector("base[href]")) return href;
  return location.href.split(mode === "hash" ? "#" : /[?#]/, 1) + href;
}
