import * as forms from "./forms.ts";
import type { ArchiveProperties } from "./properties.ts";
import type { TableOf } from "./reflect.ts";
import { data, filters, links, order, rows, state } from "./shared-tables.ts";

export const archiveAttributes: TableOf<ArchiveProperties> = {
  ...data,
  ...links,
  ...filters,
  ...rows,
  view: "list|cards|timeline|month",
  views: forms.views,
  filters: forms.fields,
  order,
  "page-size": [20, 1, 1000],
  paging: "pages|more",
  ...state,
};
