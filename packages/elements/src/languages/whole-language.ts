import type { Language } from "@event-content/renderer";
import { en } from "@event-content/renderer/lang/en";
import { languageLoader } from "./language-loader.ts";

/** All words of a language. */
export const wholeLanguage: (tag: string) => Promise<Language> = languageLoader<Language>(en, {
  ar: async () => (await import("@event-content/renderer/lang/ar")).ar,
  es: async () => (await import("@event-content/renderer/lang/es")).es,
  fr: async () => (await import("@event-content/renderer/lang/fr")).fr,
  ru: async () => (await import("@event-content/renderer/lang/ru")).ru,
  zh: async () => (await import("@event-content/renderer/lang/zh")).zh,
});
