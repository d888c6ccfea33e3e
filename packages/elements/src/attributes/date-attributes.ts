import * as forms from "./forms.ts";
import type { DateProperties } from "./properties.ts";
import type { TableOf } from "./reflect.ts";

export const dateAttributes: TableOf<DateProperties> = {
  lang: forms.lang,
  start: "",
  end: forms.date,
  "time-zone": forms.zone,
  place: "",
  zone: "both|venue|reader",
};
