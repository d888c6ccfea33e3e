import { ASKED_NAMES, type Asked } from "./asked.ts";

/** What a form asks: of its fields that a reader sees, those that are fields of a question. */
export function formAsked({ elements }: HTMLFormElement, prefix: string): Asked {
  const asked: { -readonly [Name in keyof Asked]: string } = {};
  for (const name of ASKED_NAMES) {
    const field = elements.namedItem(prefix + name) as HTMLInputElement | HTMLSelectElement | null;
    if (field && field.type !== "hidden") asked[name] = field.value.trim();
  }
  return asked;
}
