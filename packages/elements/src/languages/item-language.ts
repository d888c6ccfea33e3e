import type { ItemLanguage } from "@event-content/renderer";
import { en } from "@event-content/renderer/lang/en/item";
import { languageLoader } from "./language-loader.ts";

/** The words of the core of an item. */
export const itemLanguage: (tag: string) => Promise<ItemLanguage> =
  /* @__PURE__ */ languageLoader<ItemLanguage>(en, {
    ar: async () => (await import("@event-content/renderer/lang/ar/item")).ar,
    es: async () => (await import("@event-content/renderer/lang/es/item")).es,
    fr: async () => (await import("@event-content/renderer/lang/fr/item")).fr,
    ru: async () => (await import("@event-content/renderer/lang/ru/item")).ru,
    zh: async () => (await import("@event-content/renderer/lang/zh/item")).zh,
  });
