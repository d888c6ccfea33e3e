import { en } from "@event-content/renderer/lang/en/list";
import type { ListLanguage } from "@event-content/renderer/list";
import { languageLoader } from "./language-loader.ts";

/** The words of rows. */
export const listLanguage: (tag: string) => Promise<ListLanguage> =
  /* @__PURE__ */ languageLoader<ListLanguage>(en, {
    ar: async () => (await import("@event-content/renderer/lang/ar/list")).ar,
    es: async () => (await import("@event-content/renderer/lang/es/list")).es,
    fr: async () => (await import("@event-content/renderer/lang/fr/list")).fr,
    ru: async () => (await import("@event-content/renderer/lang/ru/list")).ru,
    zh: async () => (await import("@event-content/renderer/lang/zh/list")).zh,
  });
