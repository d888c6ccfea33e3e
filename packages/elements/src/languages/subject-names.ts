import type { SubjectNames } from "@event-content/renderer";
import { en } from "@event-content/renderer/lang/en/subjects";
import { languageLoader } from "./language-loader.ts";

/** The names of goals and regions. */
export const subjectNames: (tag: string) => Promise<SubjectNames> =
  /* @__PURE__ */ languageLoader<SubjectNames>(en, {
    ar: async () => (await import("@event-content/renderer/lang/ar/subjects")).ar,
    es: async () => (await import("@event-content/renderer/lang/es/subjects")).es,
    fr: async () => (await import("@event-content/renderer/lang/fr/subjects")).fr,
    ru: async () => (await import("@event-content/renderer/lang/ru/subjects")).ru,
    zh: async () => (await import("@event-content/renderer/lang/zh/subjects")).zh,
  });
