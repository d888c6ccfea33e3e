import type { Fault } from "../../faults/fault.ts";
import type { ItemInput } from "../../model/item.ts";
import { localizedTexts } from "./localized-texts.ts";

/** What one item lacks in one language. */
export interface ParityGap {
  readonly id: string;
  readonly lang: string;
  /** `missing`: nothing but names of people and codes is in this language; `partial`: some texts are. */
  readonly state: "partial" | "missing";
  /** JSON Pointers of the texts that are not in this language. */
  readonly paths: readonly string[];
}

/** How many items are whole in a language. */
export interface ParityTotal {
  readonly lang: string;
  readonly complete: number;
  readonly partial: number;
  readonly missing: number;
  /** Texts that are in this language, of all, in whole per cent, rounded down. */
  readonly percent: number;
}

/** What an archive lacks in each of its languages. */
export interface ParityReport {
  readonly totals: readonly ParityTotal[];
  readonly gaps: readonly ParityGap[];
  /** The same as warnings, one a text that is missing in some language. */
  readonly faults: readonly Fault[];
}

/** Options of `checkParity`. */
export interface ParityOptions {
  /** The languages an archive promises. Default: every language that a text of the items is in. */
  readonly languages?: readonly string[];
}

const SOURCE =
  "United Nations multilingualism minimum standards: six official languages, and a page does not mix them";

/**
 * What each language lacks, item by item and text by text, in the order of the items.
 *
 * @example checkParity(items, { languages: ["en", "fr"] }).totals // [{ lang: "en", complete: 2, … }, …]
 */
export function checkParity(items: readonly ItemInput[], options: ParityOptions = {}): ParityReport {
  const all = items.map((item) => ({ item, texts: localizedTexts(item) }));
  const met = all.flatMap(({ texts }) => texts.flatMap((text) => text.languages));
  const languages = options.languages ?? [...new Set(met)].sort();
  const gaps: ParityGap[] = [];
  const faults: Fault[] = [];
  const totals = languages.map((lang) => ({ lang, complete: 0, partial: 0, missing: 0, there: 0, texts: 0 }));
  for (const { item, texts } of all) {
    for (const total of totals) {
      const absent = texts.filter((text) => !speaks(text.languages, total.lang));
      total.texts += texts.length;
      total.there += texts.length - absent.length;
      if (absent.length === 0) {
        total.complete++;
        continue;
      }
      const state = absent.length === texts.length ? "missing" : "partial";
      total[state]++;
      gaps.push({ id: item.id, lang: total.lang, state, paths: absent.map((text) => text.path) });
    }
    for (const text of texts) {
      const absent = languages.filter((lang) => !speaks(text.languages, lang));
      if (absent.length > 0) faults.push(faultOf(item.id, text.path, text.languages, absent));
    }
  }
  return { totals: totals.map(rounded), gaps, faults };
}

/** `zh-Hans` is enough where `zh` is asked for. */
function speaks(languages: readonly string[], wanted: string): boolean {
  return languages.some((lang) => lang === wanted || lang.split("-", 1)[0] === wanted.split("-", 1)[0]);
}

function rounded({
  lang,
  complete,
  partial,
  missing,
  there,
  texts,
}: Omit<ParityTotal, "percent"> & { there: number; texts: number }): ParityTotal {
  return { lang, complete, partial, missing, percent: texts === 0 ? 100 : Math.floor((there / texts) * 100) };
}

function faultOf(id: string, path: string, there: readonly string[], absent: readonly string[]): Fault {
  return {
    code: "missing-translation",
    severity: "warning",
    message: `"${id}" has no ${path.slice(1)} in ${absent.join(", ")}.`,
    path,
    expected: `a text in ${absent.join(", ")}`,
    received: there.length === 0 ? "nothing" : `a text in ${there.join(", ")}`,
    hint: `Write the text as { ${[...there, ...absent].map((lang) => `"${lang}": …`).join(", ")} }. Source: ${SOURCE}.`,
  };
}
