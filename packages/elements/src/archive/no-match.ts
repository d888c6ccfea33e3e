import type { ArchiveState } from "@event-content/renderer/archive";
import { escapeHtml, fill } from "@event-content/renderer/archive";
import type { ArchiveView } from "./archive-given.ts";
import { isFiltered } from "./asked.ts";
import type { HrefOf } from "./view-tools.ts";

/** Nothing is there, or nothing matches: said with the ways on. */
export function noMatchHtml(view: ArchiveView, state: ArchiveState, hrefOf: HrefOf): string {
  const { asked } = view;
  const { labels } = state.language;
  const paragraph = (inside: string): string => `<p>${inside}</p>`;
  if (!isFiltered(asked))
    return `<slot name="empty"><p class="ec-empty">${escapeHtml(labels.empty)}</p></slot>`;
  const link = (words: string, to: typeof asked): string =>
    `<a href="${escapeHtml(hrefOf(to))}">${escapeHtml(words)}</a>`;
  const words =
    asked.text && asked.year
      ? fill(labels.noMatchIn, { year: asked.year, words: asked.text })
      : labels.noMatch;
  const ways = [
    ...(asked.text && asked.year ? [link(labels.searchAllYears, { ...asked, year: "", page: "" })] : []),
    link(labels.clearFilters, asked.view ? { view: asked.view } : {}),
  ];
  return `<div class="ec-state"><slot name="empty">${paragraph(escapeHtml(words))}</slot>${paragraph(ways.join(escapeHtml(state.language.separator)))}</div>`;
}
