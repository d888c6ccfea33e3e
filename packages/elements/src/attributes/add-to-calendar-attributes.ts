import * as forms from "./forms.ts";
import type { AddToCalendarProperties } from "./properties.ts";
import type { TableOf } from "./reflect.ts";
import { data } from "./shared-tables.ts";

export const addToCalendarAttributes: TableOf<AddToCalendarProperties> = {
  ...data,
  "item-id": "",
  "item-href": forms.address,
  "ics-href": forms.address,
  "subscribe-href": forms.address,
};
