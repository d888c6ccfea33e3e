import * as forms from "./archive-forms.ts";
import { partAttributes } from "./part-attributes.ts";
import type { FiltersProperties } from "./properties.ts";
import type { TableOf } from "./reflect.ts";

export const filtersAttributes: TableOf<FiltersProperties> = {
  ...partAttributes,
  filters: forms.fields,
  "heading-level": [2, 1, 6],
};
