/** Whether an attribute may say that. */
export type Form = (given: string) => boolean;

const LANGUAGE = /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i;

/** A text of some form. */
export function of(form: RegExp): Form {
  return (given) => form.test(given);
}

/** Words with commas or spaces between them. */
export function listed(form: RegExp): Form {
  return (given) => given.split(/[\s,]+/).every((each) => !each || form.test(each));
}

export const lang: Form = /* @__PURE__ */ of(LANGUAGE);
export const moment: Form = (given) => !Number.isNaN(Date.parse(given));
export const day: Form = /* @__PURE__ */ of(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
export const year: Form = /* @__PURE__ */ of(/^\d{4}$/);
/** With `{id}`, which no form of an address forbids. */
export const address: Form = /* @__PURE__ */ of(/^\s*(https?|webcal|mailto):|^[^:]*$|^[^:]*[/?#]/i);

export const kinds: Form = /* @__PURE__ */ listed(/^(event|news)$/);
export const goals: Form = /* @__PURE__ */ listed(/^([1-9]|1[0-7])$/);
export const countries: Form = /* @__PURE__ */ listed(/^[a-z]{2}$/i);
export const regions: Form = /* @__PURE__ */ listed(/^\d{3}$/);
export const languages: Form = /* @__PURE__ */ listed(LANGUAGE);
