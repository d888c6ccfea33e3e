import type { Language } from "../language/language.ts";

const LOADERS: Readonly<Record<string, () => Promise<Language>>> = {
  ar: async () => ({ ...(await import("./ar/ar.ts")).ar, ...(await import("./ar/ar-subjects.ts")).ar }),
  en: async () => ({ ...(await import("./en/en.ts")).en, ...(await import("./en/en-subjects.ts")).en }),
  es: async () => ({ ...(await import("./es/es.ts")).es, ...(await import("./es/es-subjects.ts")).es }),
  fr: async () => ({ ...(await import("./fr/fr.ts")).fr, ...(await import("./fr/fr-subjects.ts")).fr }),
  ru: async () => ({ ...(await import("./ru/ru.ts")).ru, ...(await import("./ru/ru-subjects.ts")).ru }),
  zh: async () => ({ ...(await import("./zh/zh.ts")).zh, ...(await import("./zh/zh-subjects.ts")).zh }),
};

/**
 * One language of the package, loaded when it is asked for, with the names of goals and regions; undefined where the package has none of this tag or its base.
 *
 * @example const fr = await loadLanguage("fr-CH");
 */
export async function loadLanguage(tag: string): Promise<Language | undefined> {
  const base = (tag.split("-", 1)[0] as string).toLowerCase();
  return Object.hasOwn(LOADERS, base) ? LOADERS[base]?.() : undefined;
}
