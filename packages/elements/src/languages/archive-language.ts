import type { ArchiveLanguage } from "@event-content/renderer";
import { en } from "@event-content/renderer/lang/en/archive";
import { languageLoader } from "./language-loader.ts";

/** The words of rows, of an archive around them, and of its states. */
export const archiveLanguage: (tag: string) => Promise<ArchiveLanguage> =
  /* @__PURE__ */ languageLoader<ArchiveLanguage>(en, {
    ar: async () => (await import("@event-content/renderer/lang/ar/archive")).ar,
    es: async () => (await import("@event-content/renderer/lang/es/archive")).es,
    fr: async () => (await import("@event-content/renderer/lang/fr/archive")).fr,
    ru: async () => (await import("@event-content/renderer/lang/ru/archive")).ru,
    zh: async () => (await import("@event-content/renderer/lang/zh/archive")).zh,
  });
