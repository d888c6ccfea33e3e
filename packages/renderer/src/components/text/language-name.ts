import type { ControlsState } from "../../state/list-state.ts";
import { shownWords } from "../../state/shown.ts";

/** `French` by the name that the page's language has for it; the tag where it has none. */
export function languageName(tag: string, state: ControlsState): string {
  const names: Readonly<Record<string, string>> = state.language.labels.languageNames;
  const base = String(tag).split("-", 1)[0] as string;
  return names[tag] ?? names[base] ?? shownWords(tag, state);
}
