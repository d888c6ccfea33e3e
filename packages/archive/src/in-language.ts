import type { ItemInput } from "@event-content/schema";
import { pickLanguage } from "@event-content/schema/core";

/** The fields of a row that are texts, wherever they stand in it. */
const TEXTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "title summary dateline byline themes name shortName room address locality region note fee alt caption".split(
    " ",
  ),
);

/**
 * A row as a reader of a language sees it: of each text by language only the one that is shown, under its own tag, so that what
 * stands in another language can still be told to.
 *
 * @example inLanguage({ ...item, title: { en: "Water", fr: "Eau" } }, "fr").title // { fr: "Eau" }
 */
export function inLanguage<T extends ItemInput>(row: T, lang: string): T {
  const reduced = (value: unknown, name: string): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((each) => reduced(each, name));
    if (!TEXTS.has(name))
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, reduced(each, key)]));
    const texts = value as Readonly<Record<string, unknown>>;
    const tag = pickLanguage(texts, lang, row.lang);
    return tag === undefined ? value : { [tag]: texts[tag] };
  };
  return reduced(row, "") as T;
}
