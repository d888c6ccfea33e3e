const names = new Map<string, Intl.DisplayNames | undefined>();

/** The name of a country in the language of the page, from the browser; the code where it has none. */
export function countryName(lang: string): (code: string) => string | undefined {
  return (code) => {
    try {
      return namesIn(lang)?.of(code);
    } catch {
      return undefined;
    }
  };
}

/** The names in a language. A browser takes its time for the first: it has it while the items are fetched. */
export function namesIn(lang: string): Intl.DisplayNames | undefined {
  const base = lang.replace(/-.*/, "");
  if (!names.has(base)) names.set(base, displayNames(base));
  return names.get(base);
}

function displayNames(lang: string): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames([lang], { type: "region" });
  } catch {
    return undefined;
  }
}
