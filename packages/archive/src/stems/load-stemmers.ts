import { fold } from "../text/fold.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { baseOf, type Stemmers, stemmersFor } from "./stemmers.ts";

/** What a word has that the stemmer of another alphabet than the Latin can change. */
const LETTERS = { ar: /[\u0620-\u064a]/, ru: /[\u0430-\u044f]/ };

/**
 * The stemmers of some languages. Those of other alphabets are loaded, where a text is given only if it has their letters: in
 * an answer to any other they change nothing.
 */
export async function loadStemmers(languages: Iterable<string>, text?: string): Promise<Stemmers> {
  const bases = new Set([...languages].map(baseOf));
  const folded = fold(text ?? "");
  const isNeeded = (lang: keyof typeof LETTERS): boolean =>
    bases.has(lang) && (text === undefined || LETTERS[lang].test(folded));
  const [ar, ru] = await Promise.all([
    isNeeded("ar") ? import("./ar.ts") : undefined,
    isNeeded("ru") ? import("./ru.ts") : undefined,
  ]);
  return { ...stemmersFor(bases, { en, es, fr }), ...(ar && { ar: ar.ar }), ...(ru && { ru: ru.ru }) };
}
