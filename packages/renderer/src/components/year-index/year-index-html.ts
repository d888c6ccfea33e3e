import { addressHtml } from "../../html/address-html.ts";
import { escapeHtml } from "../../html/escape.ts";
import type { ControlsState } from "../../state/list-state.ts";
import { rowsHtml } from "../../state/part.ts";
import { headingHtml } from "../text/heading-html.ts";
import { languageAttributes } from "../text/language-attributes.ts";

/** The years of an archive, with how much each holds. */
export interface YearLinks {
  readonly years: readonly { readonly year: number; readonly count?: number }[];
  /** A pattern such as `?year={year}`, or a function. */
  readonly href: string | ((year: number) => string);
  readonly current?: number | undefined;
  /** Where all years are; left out, there is no such link. */
  readonly allHref?: string | undefined;
}

/** The years as a list of links, in the order given; "" where there are none. */
export function yearIndexHtml({ years, href, current, allHref }: YearLinks, state: ControlsState): string {
  const { labels, number, dates } = state.language;
  const link = (to: string, words: string, more = ""): string =>
    `<li><a href="${addressHtml(to)}"${more}>${escapeHtml(words)}</a>`;
  const list = rowsHtml(years, "years", state, ({ year, count }) => {
    const to = typeof href === "function" ? href(year) : String(href).replaceAll("{year}", String(year));
    const many =
      typeof count === "number" ? ` <span class="ec-count">${escapeHtml(number(count))}</span>` : "";
    const mark = year === current ? ' aria-current="page"' : "";
    return `${link(to, dates.year(year, "alone", "compact"), mark)}${many}</li>`;
  });
  if (list === "") return "";
  const all = allHref ? `${link(allHref, labels.allYears)}</li>` : "";
  const name = escapeHtml(labels.years);
  return `<nav class="ec ec-years" aria-label="${name}"${languageAttributes(state)}>${headingHtml(name, state.level)}<ul>${list}${all}</ul></nav>`;
}
