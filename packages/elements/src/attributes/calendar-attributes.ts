import * as forms from "./archive-forms.ts";
import type { CalendarProperties } from "./properties.ts";
import type { TableOf } from "./reflect.ts";
import { data, filters, links } from "./shared-tables.ts";
import { state } from "./state-table.ts";

export const calendarAttributes: TableOf<CalendarProperties> = {
  ...data,
  ...links,
  ...filters,
  ...state,
  view: "auto|month|agenda",
  month: forms.month,
  "week-start": [0, 0, 6],
};
