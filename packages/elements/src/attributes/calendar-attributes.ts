import * as forms from "./forms.ts";
import type { CalendarProperties } from "./properties.ts";
import type { TableOf } from "./reflect.ts";
import { data, filters, links, state } from "./shared-tables.ts";

export const calendarAttributes: TableOf<CalendarProperties> = {
  ...data,
  ...links,
  ...filters,
  ...state,
  view: "auto|month|agenda",
  month: forms.month,
  "week-start": [0, 0, 6],
};
