import { type Form, listed, of } from "./forms.ts";

export const month: Form = /* @__PURE__ */ of(/^\d{4}-(0[1-9]|1[0-2])$/);
export const views: Form = /* @__PURE__ */ listed(/^(list|cards|timeline|month)$/);
export const fields: Form = /* @__PURE__ */ listed(
  /^(text|kind|type|topic|goal|country|region|lang|year|range|order|years|none)$/,
);
