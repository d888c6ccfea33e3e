import { type AttributeKind, formed, listed } from "./attribute-kinds.ts";

type Form = AttributeKind<string>;

const MONTH = "\\d{4}-(0[1-9]|1[0-2])";

export const lang: Form = /* @__PURE__ */ formed(
  /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i,
  "a language tag, such as en",
);
export const moment: Form = /* @__PURE__ */ formed(
  (given) => !Number.isNaN(Date.parse(given)),
  "a moment, such as 2026-03-10T09:00:00Z",
);
export const day: Form = /* @__PURE__ */ formed(
  new RegExp(`^(\\d{4}|${MONTH}(-(0[1-9]|[12]\\d|3[01]))?)$`),
  "YYYY-MM-DD, YYYY-MM or YYYY",
);
export const month: Form = /* @__PURE__ */ formed(new RegExp(`^${MONTH}$`), "YYYY-MM");
export const year: Form = /* @__PURE__ */ formed(/^\d{4}$/, "YYYY");
/** What it says is read by the element; this tells only that it may be one. */
export const date: Form = /* @__PURE__ */ formed(/^[-\d.:TZ?~%/+]+$/, "an EDTF date, such as 2026-03-10");
export const zone: Form = /* @__PURE__ */ formed(isZone, "an IANA time zone, such as Asia/Almaty");
/** With `{id}`, which no form of an address forbids. */
export const address: Form = /* @__PURE__ */ formed(
  (given) => !/^[^/?#]*:/.test(given.trim()) || /^(https?|webcal|mailto):/i.test(given.trim()),
  "an address of the web",
);

export const kinds: Form = /* @__PURE__ */ listed(/^(event|news)$/, "event, news");
export const goals: Form = /* @__PURE__ */ listed(/^([1-9]|1[0-7])$/, "numbers from 1 to 17");
export const countries: Form = /* @__PURE__ */ listed(/^[a-z]{2}$/i, "ISO 3166-1 codes, such as KZ");
export const regions: Form = /* @__PURE__ */ listed(/^\d{3}$/, "UN M49 codes, such as 143");
export const languages: Form = /* @__PURE__ */ listed(
  /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i,
  "language tags, such as en,fr",
);
export const views: Form = /* @__PURE__ */ listed(
  /^(list|cards|timeline|month)$/,
  "some of list, cards, timeline, month",
);
export const fields: Form = /* @__PURE__ */ listed(
  /^(text|kind|type|topic|country|lang|year|range|order|years|none)$/,
  "some of text, kind, type, topic, country, lang, year, range, order, years, or none",
);

function isZone(given: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: given }) !== undefined;
  } catch {
    return false;
  }
}
