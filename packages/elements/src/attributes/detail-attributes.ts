import * as dateForms from "./date-forms.ts";
import * as forms from "./forms.ts";
import type { DetailProperties } from "./properties.ts";
import type { TableOf } from "./reflect.ts";
import { data, links } from "./shared-tables.ts";

export const detailAttributes: TableOf<DetailProperties> = {
  ...data,
  ...links,
  "item-id": "",
  "ics-href": forms.address,
  "time-zone": dateForms.zone,
};
