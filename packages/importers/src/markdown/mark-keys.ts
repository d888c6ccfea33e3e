import type { MarkDefinition } from "./content-block.ts";

/** Finds or makes the mark definition of a link or a language, and gives its key. */
export interface MarkKeys {
  /** A title `#key` names the key; without one, the same address has the same key: `link-1`, `link-2`. */
  readonly link: (href: string, title: string | undefined) => string;
  readonly language: (lang: string, id: string | undefined) => string;
}

export function markKeys(definitions: MarkDefinition[]): MarkKeys {
  const make = (
    type: MarkDefinition["_type"],
    fits: (each: MarkDefinition) => boolean,
    key: string | undefined,
    build: (key: string) => MarkDefinition,
  ): string => {
    const known = definitions.find((each) => fits(each) && (key === undefined || each._key === key));
    if (known) return known._key;
    const taken = new Set(definitions.map((each) => each._key));
    let number = definitions.filter((each) => each._type === type).length + 1;
    while (taken.has(`${type}-${number}`)) number++;
    const made = key !== undefined && !taken.has(key) ? key : `${type}-${number}`;
    definitions.push(build(made));
    return made;
  };
  return {
    link: (href, title) =>
      make(
        "link",
        (each) => each._type === "link" && each.href === href,
        /^#[\w-]+$/.test(title ?? "") ? title?.slice(1) : undefined,
        (_key) => ({ _type: "link", _key, href }),
      ),
    language: (lang, id) =>
      make(
        "language",
        (each) => each._type === "language" && each.lang === lang,
        id,
        (_key) => ({ _type: "language", _key, lang }),
      ),
  };
}
