import type { Language } from "@event-content/renderer";
import { en } from "@event-content/renderer/lang/en";

const LOADERS: Readonly<Record<string, () => Promise<Language>>> = {
  en: async () => en,
  ar: async () => (await import("@event-content/renderer/lang/ar")).ar,
  es: async () => (await import("@event-content/renderer/lang/es")).es,
  fr: async () => (await import("@event-content/renderer/lang/fr")).fr,
  ru: async () => (await import("@event-content/renderer/lang/ru")).ru,
  zh: async () => (await import("@event-content/renderer/lang/zh")).zh,
};

const loaded = new Map<string, Language>();

/** The interface for a language tag; English where there is none, or where it cannot be loaded. */
export async function loadLanguage(tag: string): Promise<Language> {
  const base = (tag.split("-", 1)[0] as string).toLowerCase();
  const known = loaded.get(base);
  if (known) return known;
  const language = await (LOADERS[base]?.() ?? Promise.resolve(en)).catch(() => en);
  loaded.set(base, language);
  return language;
}
