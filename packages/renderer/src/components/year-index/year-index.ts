import { attributes } from "../../html/attributes.ts";
import { html } from "../../html/html.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { rows } from "../../state/part.ts";
import type { RenderState } from "../../state/render-state.ts";
import { heading } from "../text/heading.ts";

/** The years of an archive, with how much each holds. */
export interface YearLinks {
  readonly years: readonly { readonly year: number; readonly count?: number }[];
  /** A pattern such as `?year={year}`, or a function. */
  readonly href: string | ((year: number) => string);
  readonly current?: number | undefined;
  /** Where all years are; left out, there is no such link. */
  readonly allHref?: string | undefined;
}

/** The years as a list of links, in the order given. */
export function yearIndex(value: YearLinks, state: RenderState): HtmlString {
  const { labels, number, dates } = state.language;
  const href = (year: number): string =>
    typeof value.href === "function"
      ? value.href(year)
      : String(value.href).replaceAll("{year}", String(year));
  const list = rows(value.years, "years", state, ({ year, count }) => {
    const current = attributes({ "aria-current": year === value.current ? "page" : undefined });
    const many = typeof count === "number" && html` <span class="ec-count">${number(count)}</span>`;
    return html`<li><a href="${href(year)}"${current}>${dates.year(year, "alone", "compact")}</a>${many}</li>`;
  });
  if (list.length === 0) return nothing;
  const all = value.allHref && html`<li><a href="${value.allHref}">${labels.allYears}</a></li>`;
  return html`<nav class="ec ec-years" aria-label="${labels.years}"${attributes({ lang: state.lang, dir: state.dir })}>${heading(labels.years, state)}<ul>${list}${all}</ul></nav>`;
}
