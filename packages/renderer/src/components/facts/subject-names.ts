import type { Localized } from "../../language/pick-text.ts";
import type { ListState } from "../../state/list-state.ts";

/** What a goal is called in the language of the page; its number where the language has no names. */
export function goalName(goal: number | string, { language }: ListState): string {
  return named(language.goals, `${goal}`) ?? `${goal}`;
}

/** What a region is called: by its archive, else in the language of the page; undefined where neither has a name. */
export function regionNames(code: string, { archive, language }: ListState): Localized<string> | undefined {
  const own = named(language.regions, code);
  return named(archive?.taxonomies?.regions, code) ?? (own && { [language.tag]: own });
}

function named<Name>(names: Readonly<Record<string, Name>> | undefined, word: string): Name | undefined {
  return names && Object.hasOwn(names, word) ? names[word] : undefined;
}
