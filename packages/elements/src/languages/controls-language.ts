import type { ControlsLanguage } from "@event-content/renderer/archive";
import { en } from "@event-content/renderer/lang/en/controls";
import { languageLoader } from "./language-loader.ts";

/** The words of rows, and of what stands around them. */
export const controlsLanguage: (tag: string) => Promise<ControlsLanguage> =
  /* @__PURE__ */ languageLoader<ControlsLanguage>(en, {
    ar: async () => (await import("@event-content/renderer/lang/ar/controls")).ar,
    es: async () => (await import("@event-content/renderer/lang/es/controls")).es,
    fr: async () => (await import("@event-content/renderer/lang/fr/controls")).fr,
    ru: async () => (await import("@event-content/renderer/lang/ru/controls")).ru,
    zh: async () => (await import("@event-content/renderer/lang/zh/controls")).zh,
  });
