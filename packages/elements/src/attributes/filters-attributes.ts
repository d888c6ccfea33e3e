import * as forms from "./forms.ts";
import type { FiltersProperties } from "./properties.ts";
import type { TableOf } from "./reflect.ts";
import { part } from "./shared-tables.ts";

export const filtersAttributes: TableOf<FiltersProperties> = {
  ...part,
  filters: forms.fields,
  "heading-level": [2, 1, 6],
};
