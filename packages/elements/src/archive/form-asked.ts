import { ASKED_NAMES, type Asked } from "./asked.ts";

/** What a form asks: of its fields, those that are fields of a question. */
export function formAsked(form: HTMLFormElement, prefix: string): Asked {
  const given = new FormData(form);
  const names = ASKED_NAMES.filter((name) => given.has(prefix + name));
  return Object.fromEntries(names.map((name) => [name, String(given.get(prefix + name)).trim()]));
}
