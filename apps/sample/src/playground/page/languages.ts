/** The languages of the outputs, in the order of the United Nations, each in its own words. */
export const LANGUAGES = [
  { tag: "ar", name: "العربية" },
  { tag: "zh", name: "中文" },
  { tag: "en", name: "English" },
  { tag: "fr", name: "Français" },
  { tag: "ru", name: "Русский" },
  { tag: "es", name: "Español" },
] as const;
