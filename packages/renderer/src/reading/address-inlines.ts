import { inAddressOrder } from "../language/in-address-order.ts";
import type { ListLanguage } from "../language/language.ts";
import { words } from "./inlines.ts";
import type { Inline } from "./node.ts";

/** The parts of an address, from the smallest to the country, as the language writes it; empty ones are left out. */
export function addressInlines(parts: readonly (readonly Inline[])[], language: ListLanguage): Inline[] {
  const known = parts.filter((part) => part.length > 0);
  return inAddressOrder(known, language, textOf).flatMap(([before, part]) => [...words(before), ...part]);
}

function textOf(part: readonly Inline[]): string {
  return part
    .map((each) => {
      if (each.type === "text") return each.value;
      return each.type === "break" ? "" : textOf(each.children);
    })
    .join("");
}
