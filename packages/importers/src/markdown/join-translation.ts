type Fields = Record<string, unknown>;

/** A fault of a translation; its path leads into the translation's own front matter. */
interface JoinFault {
  readonly code: string;
  readonly message: string;
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  readonly hint: string;
}

const TRANSLATED = ["title", "summary", "dateline", "byline", "body"];
const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** An item with the texts of one translation beside its own. */
export function joinTranslation(
  item: Fields,
  translation: Fields,
  lang: string,
): { value: Fields; faults: JoinFault[] } {
  const faults = languageFaults(item, translation, lang);
  const value = { ...item };
  for (const [field, text] of Object.entries(translation)) {
    if (field === "lang" || (field === "id" && text === item.id)) continue;
    if (!TRANSLATED.includes(field)) faults.push(notTranslated(field));
    else if (faults.length === 0 || LANGUAGE_TAG.test(lang)) {
      value[field] = { ...byLanguage(item[field], String(item.lang)), [lang]: text };
    }
  }
  return { value, faults };
}

function byLanguage(value: unknown, lang: string): Fields {
  if (value === undefined) return {};
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : { [lang]: value };
}

function languageFaults(item: Fields, translation: Fields, lang: string): JoinFault[] {
  const said = translation.lang;
  if (!LANGUAGE_TAG.test(lang)) {
    return [
      {
        code: "missing",
        message: "This translation does not say its language.",
        path: "/lang",
        expected: "a language tag such as fr",
        received: lang === "" ? "nothing" : JSON.stringify(lang),
        hint: "Name the file wells.fr.md, or add lang: fr to its front matter.",
      },
    ];
  }
  if ((said === undefined || said === lang) && lang !== item.lang) return [];
  return [
    {
      code: "wrong-language",
      message:
        lang === item.lang
          ? `This translation is in "${lang}", the language of the item itself.`
          : `This translation says it is in ${JSON.stringify(said)}, and its name says "${lang}".`,
      path: "/lang",
      expected: lang === item.lang ? "another language than the item's" : lang,
      received: JSON.stringify(said ?? lang),
      hint: "Correct the name of the file or its lang.",
    },
  ];
}

function notTranslated(field: string): JoinFault {
  return {
    code: "not-translated",
    message: `"${field}" cannot stand in a translation.`,
    path: `/${field}`,
    expected: TRANSLATED.join(", "),
    received: JSON.stringify(field),
    hint: `Move it to the main file; texts by language are written there as ${field}: { en: …, fr: … }.`,
  };
}
