import { attributes } from "../../html/attributes.ts";
import { html } from "../../html/html.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { fill } from "../../language/fill.ts";
import type { RenderState } from "../../state/render-state.ts";

/** Which page of how many this is, and where the others are. */
export interface PageLinks {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** A pattern such as `?page={page}`, or a function. */
  readonly href: string | ((page: number) => string);
}

/** Pages as links: the one before and after, the first, the last and those around; nothing for a single page. */
export function pagination(value: PageLinks, state: RenderState): HtmlString {
  const pages = Math.max(0, Math.trunc(value.pages) || 0);
  if (pages < 2) return nothing;
  const page = Math.min(pages, Math.max(1, Math.trunc(value.page) || 1));
  const { labels, number } = state.language;
  const href = (to: number): string =>
    typeof value.href === "function" ? value.href(to) : String(value.href).replaceAll("{page}", String(to));
  const beside = (to: number, label: string, rel: string): HtmlString | false =>
    to >= 1 && to <= pages && html`<li><a href="${href(to)}"${attributes({ rel })}>${label}</a></li>`;
  const steps = shownPages(page, pages).map((each) => {
    if (each === undefined) return html`<li aria-hidden="true">…</li>`;
    const more = attributes({
      "aria-label": fill(each === page ? labels.pageOf : labels.page, {
        n: number(each),
        total: number(pages),
      }),
      "aria-current": each === page ? "page" : undefined,
    });
    return html`<li><a href="${href(each)}"${more}>${number(each)}</a></li>`;
  });
  return html`<nav class="ec ec-pages" aria-label="${labels.pages}"${attributes({ lang: state.lang, dir: state.dir })}><ul>${beside(page - 1, labels.previous, "prev")}${steps}${beside(page + 1, labels.next, "next")}</ul></nav>`;
}

/** The first, the last, the current and two around it; undefined where some are left out. */
function shownPages(page: number, pages: number): (number | undefined)[] {
  const shown = [...new Set([1, page - 2, page - 1, page, page + 1, page + 2, pages])].filter(
    (each) => each >= 1 && each <= pages,
  );
  return shown
    .sort((a, b) => a - b)
    .flatMap((each, index) => {
      const gap = each - (shown[index - 1] ?? 0);
      if (gap <= 1 || index === 0) return [each];
      return gap === 2 ? [each - 1, each] : [undefined, each];
    });
}
