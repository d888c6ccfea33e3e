import type { ListLanguage } from "../../language/language.ts";
import { listDates } from "./list-dates.ts";
import { listLabels } from "./list-labels.ts";

/** Spanish, with the words of rows only. */
export const es: ListLanguage = {
  tag: "es",
  labels: listLabels,
  dates: listDates,
  plural: (count) => {
    if (count === 1) return "one";
    return count !== 0 && count % 1_000_000 === 0 ? "many" : "other";
  },
  number: (value) =>
    value < 10_000 ? String(value) : String(value).replace(/\B(?=(\d{3})+(?!\d))/g, "\u00a0"),
  list,
  separator: " · ",
  comma: ", ",
};

/** Before the sound of i, "y" becomes "e": `España e Italia`, but `agua y hielo`. */
function list(parts: readonly string[], last: string | undefined = parts.at(-1)): string {
  if (parts.length < 2) return parts.join("");
  const and = /^(i|hi(?!e|a))/i.test(last ?? "") ? "e" : "y";
  return `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;
}
