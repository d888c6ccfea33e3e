import type { ListLanguage } from "./language.ts";

/**
 * The parts of an address, given from the smallest to the country, in the order of the language, each with what stands before
 * it: `["", "Almaty"], [", ", "Kazakhstan"]`.
 */
export function inAddressOrder<Part>(
  parts: readonly Part[],
  { comma, largestFirst }: ListLanguage,
  textOf: (part: Part) => string,
): (readonly [before: string, part: Part])[] {
  const ordered = largestFirst ? [...parts].reverse() : parts;
  return ordered.map((part, index) => {
    if (index === 0) return ["", part];
    const last = ordered[index - 1] as Part;
    return [largestFirst ? largestFirst(textOf(last), textOf(part)) : comma, part];
  });
}
