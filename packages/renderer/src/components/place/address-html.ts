import { inAddressOrder } from "../../language/in-address-order.ts";
import type { ListLanguage } from "../../language/language.ts";

/** Parts of HTML, from the smallest to the country, as the language writes an address; empty ones are left out. */
export function addressHtml(parts: readonly string[], language: ListLanguage): string {
  const known = parts.filter((part) => part !== "");
  return inAddressOrder(known, language, (part) => part)
    .flat()
    .join("");
}
