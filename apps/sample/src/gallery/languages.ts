/** The six languages, each by its own name. */
export const LANGUAGES: readonly (readonly [tag: string, name: string])[] = [
  ["ar", "العربية"],
  ["zh", "中文"],
  ["en", "English"],
  ["fr", "Français"],
  ["ru", "Русский"],
  ["es", "Español"],
];
