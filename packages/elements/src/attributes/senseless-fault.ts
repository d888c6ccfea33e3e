import { type ElementFault, elementFault } from "../data/element-fault.ts";
import type { AttributeKind } from "./attribute-kinds.ts";
import type { Senseless } from "./reflect.ts";

const LANGUAGE = "language tags, such as en";
const DAY = "YYYY-MM-DD, YYYY-MM or YYYY";
const ADDRESS = "an address of the web";

/** What attributes of a form of their own may say. */
const EXPECTED: Readonly<Record<string, string>> = {
  lang: LANGUAGE,
  now: "a moment, such as 2026-03-10T09:00:00Z",
  "item-href": ADDRESS,
  "ics-href": ADDRESS,
  "subscribe-href": ADDRESS,
  "filter-kind": "event, news",
  "filter-goal": "numbers from 1 to 17",
  "filter-country": "ISO 3166-1 codes, such as KZ",
  "filter-region": "UN M49 codes, such as 143",
  "filter-lang": LANGUAGE,
  "filter-year": "YYYY",
  "filter-from": DAY,
  "filter-to": DAY,
  views: "some of list, cards, timeline, month",
  filters: "some of text, kind, type, topic, goal, country, region, lang, year, range, order, years, or none",
  month: "YYYY-MM",
  end: "an EDTF date, such as 2026-03-10",
  "time-zone": "an IANA time zone, such as Asia/Almaty",
};

/** What is wrong with an attribute, in words that are loaded when one is. */
export function senselessFault({ name, given, kind }: Senseless): ElementFault {
  const expected = EXPECTED[name] ?? expectedOf(kind);
  return elementFault("invalid-attribute", `${name}="${given}" is not understood.`, `Give ${expected}.`);
}

function expectedOf(kind: AttributeKind): string {
  return typeof kind === "object"
    ? `a whole number from ${kind[1]} to ${kind[2]}`
    : String(kind).replaceAll("|", ", ");
}
