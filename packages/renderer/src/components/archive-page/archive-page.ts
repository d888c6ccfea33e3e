import type { ItemInput } from "@event-content/schema";
import { attributes } from "../../html/attributes.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { deeper } from "../../state/deeper.ts";
import { part } from "../../state/part.ts";
import type { RenderState } from "../../state/render-state.ts";
import { type FilterForm, filterForm } from "../filter-form/filter-form.ts";
import { list } from "../list/list.ts";
import { type PageLinks, pagination } from "../pagination/pagination.ts";
import { heading } from "../text/heading.ts";
import { text } from "../text/text.ts";
import { trail } from "../trail/trail.ts";
import { type YearLinks, yearIndex } from "../year-index/year-index.ts";
import { type Summary, summary } from "./summary.ts";

/** What stands on the first page of an archive: one page of its items, and the ways through the others. */
export interface ArchivePage extends Omit<Summary, "total"> {
  readonly items: readonly ItemInput[];
  /** How many items there are in all; `gte` where the number is known only to be reached. Default: those given. */
  readonly total?: Summary["total"];
  readonly filters?: FilterForm;
  readonly years?: YearLinks;
  readonly pages?: PageLinks;
}

/** The landing page of an archive: its title, its years, a search, and the items. The record comes from the option `archive`. */
export function archivePage(value: ArchivePage, state: RenderState): HtmlString {
  const { archive } = state;
  const home = archive?.languages?.[0] ?? "en";
  const inner = deeper(state);
  const title = archive && text(archive.title, home, state);
  const intro =
    archive?.description && markup`<p class="ec-lead">${text(archive.description, home, state)}</p>`;
  const years = value.years ? part("yearIndex", yearIndex, value.years, inner) : nothing;
  const grouped = state.groupBy !== undefined;
  const rowState = deeper(state, grouped ? 2 : 1);
  const asked = Object.entries(value.filters?.query ?? {}).some(([name, given]) => given && name !== "sort");
  const items = Array.isArray(value.items) ? value.items : [];
  const found =
    items.length === 0 && asked
      ? markup`<p class="ec-empty">${state.language.labels.noMatch}</p>`
      : part("list", list, items, rowState);
  const root = attributes({ class: "ec ec-archive", lang: state.lang, dir: state.dir });
  return markup`<div${root}>${archive && part("trail", trail, { ...archive, lang: home }, state)}${title && markup`<header>${heading(title, state, "ec-title")}${intro}</header>`}<div class="ec-archive-columns">${years !== nothing && markup`<div class="ec-aside">${years}</div>`}<div class="ec-results">${
    value.filters && part("filterForm", filterForm, value.filters, inner)
  }${summary({ ...value, total: value.total ?? { value: items.length, relation: "eq" } }, state)}${found}${value.pages && part("pagination", pagination, value.pages, inner)}</div></div></div>`;
}
