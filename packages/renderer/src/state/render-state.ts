import type { Archive, Fault, ItemInput } from "@event-content/schema";
import { type Privacy, textDirection, withhold } from "@event-content/schema/core";
import type { Language } from "../language/language.ts";
import type { ListOptions } from "./render-options.ts";

/** Options made complete, once; what every template is given beside its value. */
export interface RenderState {
  readonly language: Language;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly options: ListOptions;
  readonly archive: Archive | undefined;
  readonly privacy: Privacy;
  /** Level of the heading of what is rendered next. */
  readonly level: number;
  readonly find: (id: string) => ItemInput | undefined;
  readonly href: (item: ItemInput) => string | undefined;
  readonly countryName: (code: string) => string;
  /** The item without what the archive withholds. */
  readonly shown: <T extends ItemInput>(item: T) => T;
  readonly report: (fault: Fault) => void;
}

/**
 * Options made complete with the languages given.
 *
 * @throws RangeError where none of the languages is `options.lang`.
 */
export function renderState(
  options: ListOptions,
  languages: readonly Language[],
  level: number,
): RenderState {
  const lang = options.lang ?? "en";
  const language = findLanguage(lang, options.languages ?? languages);
  const privacy = options.privacy ?? options.archive?.privacy ?? {};
  let byId: Map<string, ItemInput> | undefined;
  return {
    language,
    lang,
    dir: textDirection(lang),
    options,
    archive: options.archive,
    privacy,
    level: clampLevel(options.headingLevel ?? level),
    find: (id) => {
      byId ??= new Map((options.items ?? []).map((item) => [item.id, item]));
      return byId.get(id);
    },
    href: hrefOf(options.itemHref),
    countryName: (code) => options.countryName?.(code) ?? language.countries?.[code] ?? code,
    shown: (item) => withhold(item, privacy),
    report: options.onFault ?? (() => {}),
  };
}

/** The state for what stands one heading deeper. */
export function deeper(state: RenderState, by = 1): RenderState {
  return { ...state, level: clampLevel(state.level + by) };
}

function findLanguage(lang: string, languages: readonly Language[]): Language {
  const base = lang.split("-", 1)[0]?.toLowerCase();
  const found = languages.find((each) => each.tag === lang) ?? languages.find((each) => each.tag === base);
  if (found) return found;
  throw new RangeError(
    `There is no interface in "${lang}". Expected one of ${languages.map((each) => each.tag).join(", ")}; a language of your own goes into the option languages.`,
  );
}

function hrefOf(itemHref: ListOptions["itemHref"]): RenderState["href"] {
  if (typeof itemHref === "function") return (item) => itemHref(item) ?? item.url;
  if (itemHref === undefined) return (item) => item.url;
  return (item) => itemHref.replaceAll("{id}", encodeURIComponent(item.id));
}

function clampLevel(level: number): number {
  return Math.min(6, Math.max(1, Math.trunc(level)));
}
