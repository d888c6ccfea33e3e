import type { Stem } from "./stem.ts";
import { baseOf, type Stemmers } from "./stemmers.ts";

const LOADERS: Readonly<Record<string, () => Promise<Stem>>> = {
  ar: async () => (await import("./ar.ts")).ar,
  en: async () => (await import("./en.ts")).en,
  es: async () => (await import("./es.ts")).es,
  fr: async () => (await import("./fr.ts")).fr,
  ru: async () => (await import("./ru.ts")).ru,
};

/** The stemmers of an archive’s languages, each loaded with its language. */
export async function loadStemmers(languages: readonly string[]): Promise<Stemmers> {
  const known = [...new Set(languages.map(baseOf))].filter((base) => base in LOADERS).sort();
  const loaded = await Promise.all(known.map(async (base) => [base, await LOADERS[base]?.()] as const));
  return Object.fromEntries(loaded) as Stemmers;
}
