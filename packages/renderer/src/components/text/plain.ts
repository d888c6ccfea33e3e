import { type Localized, pick } from "../../language/pick-text.ts";
import type { ListState } from "../../state/list-state.ts";
import { shownWords } from "../../state/shown.ts";

/** A localized text without markup, for attributes and plain formats. */
export function plain(
  value: Localized<string> | undefined,
  itemLang: string,
  state: ListState,
): string | undefined {
  if (typeof value === "string") return shownWords(value, state);
  const found = pick(value, state.lang, itemLang)?.value;
  return typeof found === "string" ? shownWords(found, state) : undefined;
}
