const names = new Map<string, Intl.DisplayNames | undefined>();

/** The name of a country in the language of the page, from the browser; the code where it has none. */
export function countryName(lang: string): (code: string) => string | undefined {
  return (code) => {
    if (!names.has(lang)) names.set(lang, displayNames(lang));
    try {
      return names.get(lang)?.of(code);
    } catch {
      return undefined;
    }
  };
}

function displayNames(lang: string): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames([lang], { type: "region" });
  } catch {
    return undefined;
  }
}
