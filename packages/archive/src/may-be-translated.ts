// An object that begins with a language tag; of other objects of a row only some begin with so short a name.
const BEGINS_WITH_TAG = /[:[,]{"(?!url|end|alt|fee)[a-z]{2,3}["-]/i;

/** Whether the JSON of an item may hold a text by language: only `inLanguage` tells for certain. */
export function mayBeTranslated(json: string): boolean {
  return BEGINS_WITH_TAG.test(json);
}
