import type { Language } from "../language/language.ts";

const LOADERS: Readonly<Record<string, () => Promise<Language>>> = {
  ar: async () => (await import("./ar/ar.ts")).ar,
  en: async () => (await import("./en/en.ts")).en,
  es: async () => (await import("./es/es.ts")).es,
  fr: async () => (await import("./fr/fr.ts")).fr,
  ru: async () => (await import("./ru/ru.ts")).ru,
  zh: async () => (await import("./zh/zh.ts")).zh,
};

/**
 * One language of the package, loaded when it is asked for; undefined where the package has none of this tag or its base.
 *
 * @example const fr = await loadLanguage("fr-CH");
 */
export async function loadLanguage(tag: string): Promise<Language | undefined> {
  const base = (tag.split("-", 1)[0] as string).toLowerCase();
  return Object.hasOwn(LOADERS, base) ? LOADERS[base]?.() : undefined;
}
