import type { ListProperties } from "./properties.ts";
import type { TableOf } from "./reflect.ts";
import { data, filters, links, order, rows } from "./shared-tables.ts";

export const listAttributes: TableOf<ListProperties> = {
  ...data,
  ...links,
  ...filters,
  ...rows,
  when: "all|auto|upcoming|past",
  order,
  limit: [0, 1, 1000],
};
