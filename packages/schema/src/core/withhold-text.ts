import { mayBePersonal } from "./may-be-personal.ts";
import type { Privacy } from "./withhold.ts";

const GONE = "[…]";
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
// International numbers as ITU-T E.123 writes them; `+` and at least eight digits.
const INTERNATIONAL = /(?<![\d\p{L}+])\+\d(?:[\s()./-]{0,2}\d){7,14}(?!\d)/gu;
// Numbers of any form after a word that says what they are, in the six languages.
const LABELLED =
  /(?<!\p{L})((?:tels?|(?:tele|cell)?phone|(?:tele)?fax|mobile|cell|tél(?:éphone|écopie)?|portable|teléfono|tfno|móvil|тел(?:ефон)?|факс|моб|(?:ال)?(?:هاتف|فاكس)|جوال|电话|传真|手机)\.?(?:\s?(?:nos?|n°|№|number)\.?)?\s?[:：]?\s?)(\(?\+?\d(?:[\s()./-]{0,3}\d){5,14})(?!\d)/giu;
const YEARS = /^\d{4}[\s/-]+\d{4}$/;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\S*$/i;

/**
 * A text without what its archive withholds: e-mail addresses and telephone numbers, each replaced by `[…]`. The same
 * string where there is nothing of the kind. Symbols, years, amounts and addresses of pages are no telephone numbers.
 *
 * @example withholdText("Write to a.person@example.org or call +41 22 555 01 23.") // "Write to […] or call […]."
 */
export function withholdText(text: string, privacy?: Privacy): string {
  if (privacy?.contacts === "public" || !mayBePersonal(text)) return text;
  const kept = text.includes("@") ? text.replace(EMAIL, GONE) : text;
  if (ADDRESS.test(kept)) return kept;
  return kept
    .replace(INTERNATIONAL, GONE)
    .replace(LABELLED, (whole: string, label: string, number: string) =>
      YEARS.test(number) ? whole : label + GONE,
    );
}
