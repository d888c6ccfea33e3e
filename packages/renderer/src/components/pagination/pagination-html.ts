import { addressHtml } from "../../html/address-html.ts";
import { attributesHtml } from "../../html/attributes.ts";
import { escapeHtml } from "../../html/escape.ts";
import { fill } from "../../language/fill.ts";
import type { ControlsState } from "../../state/list-state.ts";
import { languageAttributes } from "../text/language-attributes.ts";

/** Which page of how many this is, and where the others are. */
export interface PageLinks {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** A pattern such as `?page={page}`, or a function. */
  readonly href: string | ((page: number) => string);
}

/** Pages as links: the one before and after, the first, the last and those around; "" for a single page. */
export function paginationHtml(value: PageLinks, state: ControlsState): string {
  const pages = Math.max(0, Math.trunc(value.pages) || 0);
  if (pages < 2) return "";
  const page = Math.min(pages, Math.max(1, Math.trunc(value.page) || 1));
  const { labels, number } = state.language;
  const link = (to: number, words: string, more: Readonly<Record<string, string | undefined>>): string => {
    const href =
      typeof value.href === "function" ? value.href(to) : String(value.href).replaceAll("{page}", String(to));
    return `<li><a href="${addressHtml(href)}"${attributesHtml(more)}>${escapeHtml(words)}</a></li>`;
  };
  let steps = page > 1 ? link(page - 1, labels.previous, { rel: "prev" }) : "";
  for (const each of shownPages(page, pages)) {
    if (each === undefined) {
      steps += '<li aria-hidden="true">…</li>';
      continue;
    }
    const places = { n: number(each), total: number(pages) };
    steps += link(each, places.n, {
      "aria-label": fill(each === page ? labels.pageOf : labels.page, places),
      "aria-current": each === page ? "page" : undefined,
    });
  }
  if (page < pages) steps += link(page + 1, labels.next, { rel: "next" });
  return `<nav class="ec ec-pages" aria-label="${escapeHtml(labels.pages)}"${languageAttributes(state)}><ul>${steps}</ul></nav>`;
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
