import { type AttributeKind, formed, listed } from "./attribute-kinds.ts";

type Form = AttributeKind<string>;

const LANGUAGE = /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i;
const ADDRESS = /^(https?|webcal|mailto):|^[^:]*$|^[^:]*[/?#]/i;

export const lang: Form = /* @__PURE__ */ formed((given) => LANGUAGE.test(given));
export const moment: Form = /* @__PURE__ */ formed((given) => !Number.isNaN(Date.parse(given)));
export const day: Form = /* @__PURE__ */ formed((given) =>
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(given),
);
export const month: Form = /* @__PURE__ */ formed((given) => /^\d{4}-(0[1-9]|1[0-2])$/.test(given));
export const year: Form = /* @__PURE__ */ formed((given) => /^\d{4}$/.test(given));
/** What it says is read by the element; this tells only that it may be one. */
export const date: Form = /* @__PURE__ */ formed((given) => /^[-\d.:TZ?~%/+]+$/.test(given));
export const zone: Form = /* @__PURE__ */ formed(isZone);
/** With `{id}`, which no form of an address forbids. */
export const address: Form = /* @__PURE__ */ formed((given) => ADDRESS.test(given.trim()));

export const kinds: Form = /* @__PURE__ */ listed(/^(event|news)$/);
export const goals: Form = /* @__PURE__ */ listed(/^([1-9]|1[0-7])$/);
export const countries: Form = /* @__PURE__ */ listed(/^[a-z]{2}$/i);
export const regions: Form = /* @__PURE__ */ listed(/^\d{3}$/);
export const languages: Form = /* @__PURE__ */ listed(LANGUAGE);
export const views: Form = /* @__PURE__ */ listed(/^(list|cards|timeline|month)$/);
export const fields: Form = /* @__PURE__ */ listed(
  /^(text|kind|type|topic|country|lang|year|range|order|years|none)$/,
);

function isZone(given: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: given }) !== undefined;
  } catch {
    return false;
  }
}
