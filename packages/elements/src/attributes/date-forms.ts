import { type Form, of } from "./forms.ts";

/** What it says is read by the element; this tells only that it may be one. */
export const date: Form = /* @__PURE__ */ of(/^[-\d.:TZ?~%/+]+$/);
export const zone: Form = (given) => {
  try {
    return !!new Intl.DateTimeFormat("en", { timeZone: given });
  } catch {
    return false;
  }
};
