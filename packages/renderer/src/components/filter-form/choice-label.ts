import type { ControlsState } from "../../state/list-state.ts";
import { shownCountry } from "../../state/shown.ts";
import { languageName } from "../text/language-name.ts";
import { plain } from "../text/plain.ts";

/** Fields of a query that are chosen from a list, by their names in an address. */
export const CHOICE_FIELDS = ["kind", "type", "year", "topic", "goal", "country", "region", "lang"] as const;

/** One of `CHOICE_FIELDS`: `kind`, `type`, `year`, `topic`, `goal`, `country`, `region` or `lang`. */
export type ChoiceField = (typeof CHOICE_FIELDS)[number];

/** What a reader sees of a value: `KZ` is Kazakhstan, `workshop` is Workshop. */
export function choiceLabel(field: ChoiceField, value: string, state: ControlsState): string {
  const { labels, dates } = state.language;
  const home = state.archive?.languages[0] ?? "en";
  const types: Readonly<Record<string, string>> = labels.types;
  const { taxonomies } = state.archive ?? {};
  switch (field) {
    case "kind":
      return value === "news" ? labels.news : value === "event" ? labels.event : value;
    case "type":
      return (
        (Object.hasOwn(types, value) ? types[value] : undefined) ??
        plain(taxonomies?.types?.[value], home, state) ??
        value
      );
    case "year":
      return /^\d+$/.test(value) ? dates.year(Number(value), "alone", "compact") : value;
    case "topic":
      return plain(taxonomies?.topics?.[value], home, state) ?? value;
    case "goal":
      return state.language.goals?.[value] ?? value;
    case "country":
      return shownCountry(value, state);
    case "region":
      return plain(taxonomies?.regions?.[value], home, state) ?? state.language.regions?.[value] ?? value;
    case "lang":
      return languageName(value, state);
  }
}
