import { deeper, timeline as renderTimeline } from "@event-content/renderer/archive";
import css from "@event-content/renderer/style/timeline.css";
import { noMatchHtml } from "./no-match.ts";
import type { ViewTools } from "./view-tools.ts";

/** Items along a line. */
export const timeline: ViewTools = {
  css,
  html: (view, state, hrefOf) =>
    view.items.length > 0 ? renderTimeline(view.items, deeper(state)).html : noMatchHtml(view, state, hrefOf),
};
