import * as dateForms from "./date-forms.ts";
import * as forms from "./forms.ts";
import type { DateProperties } from "./properties.ts";
import type { TableOf } from "./reflect.ts";

export const dateAttributes: TableOf<DateProperties> = {
  lang: forms.lang,
  start: "",
  end: dateForms.date,
  "time-zone": dateForms.zone,
  place: "",
  zone: "both|venue|reader",
};
