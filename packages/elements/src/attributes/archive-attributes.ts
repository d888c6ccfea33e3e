import * as forms from "./archive-forms.ts";
import type { ArchiveProperties } from "./properties.ts";
import type { TableOf } from "./reflect.ts";
import { data, filters, links, order, rows } from "./shared-tables.ts";
import { state } from "./state-table.ts";

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
