import * as forms from "./forms.ts";
import type { DataProperties, FilterProperties, LinkProperties, RowProperties } from "./properties.ts";
import type { TableOf } from "./reflect.ts";

export const data: TableOf<DataProperties> = { src: "", lang: forms.lang, now: forms.moment };

export const links: TableOf<LinkProperties> = { "item-href": forms.address, "heading-level": [2, 1, 6] };

export const filters: TableOf<FilterProperties> = {
  "filter-text": "",
  "filter-kind": forms.kinds,
  "filter-type": "",
  "filter-topic": "",
  "filter-goal": forms.goals,
  "filter-country": forms.countries,
  "filter-region": forms.regions,
  "filter-organizer": "",
  "filter-lang": forms.languages,
  "filter-year": forms.year,
  "filter-from": forms.day,
  "filter-to": forms.day,
};

export const rows: Pick<TableOf<RowProperties>, "density" | "group-by"> = {
  density: "full|compact",
  "group-by": "none|year|month|day",
};

export const order = "newest|oldest|relevance";
