import { en } from "@event-content/renderer/lang/en/hours";
import type { HourLanguage } from "@event-content/renderer/list";
import { languageLoader } from "./language-loader.ts";

/** The words of rows and of their hours. */
export const listLanguage: (tag: string) => Promise<HourLanguage> =
  /* @__PURE__ */ languageLoader<HourLanguage>(en, {
    ar: async () => (await import("@event-content/renderer/lang/ar/hours")).ar,
    es: async () => (await import("@event-content/renderer/lang/es/hours")).es,
    fr: async () => (await import("@event-content/renderer/lang/fr/hours")).fr,
    ru: async () => (await import("@event-content/renderer/lang/ru/hours")).ru,
    zh: async () => (await import("@event-content/renderer/lang/zh/hours")).zh,
  });
