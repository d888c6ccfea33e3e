import type { ItemInput } from "@event-content/schema";
import { datesTime, hours, yearDoubt } from "../components/event-dates/event-dates.ts";
import { place } from "../components/place/place.ts";
import { statusOf } from "../components/status-banner/status-mark.ts";
import { html } from "../html/html.ts";
import type { HtmlString } from "../html/html-string.ts";
import type { RenderState } from "../state/render-state.ts";

/** `12–13 November 2003 (year inferred) · Almaty, Kazakhstan`: no feed has a field for it. */
export function whenAndWhere(item: ItemInput, state: RenderState): HtmlString | undefined {
  if (item.kind !== "event") return undefined;
  const doubt = item.dates && yearDoubt(item.dates, state);
  const status = statusOf(item)?.value;
  const parts = [
    status && html`${state.language.labels.statuses[status]}`,
    item.dates && html`${datesTime(item.dates, state)}${doubt && ` (${doubt})`}`,
    html`${hours(item, state)}`,
    place(item, state),
  ].filter((part): part is HtmlString => typeof part === "object" && part.html !== "");
  if (parts.length === 0) return undefined;
  return html`${parts.map((part, index) => (index === 0 ? part : html`${state.language.separator}${part}`))}`;
}

/** The words of finished HTML of ours: spans, times and isolations. */
export function textOf(part: HtmlString): string {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return part.html
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] as string);
}
