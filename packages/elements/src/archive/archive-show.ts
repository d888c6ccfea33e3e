import baseCss from "@event-content/renderer/style/base.css";
import buttonCss from "@event-content/renderer/style/button.css";
import controlsCss from "@event-content/renderer/style/controls.css";
import filtersCss from "@event-content/renderer/style/filters.css";
import rowsCss from "@event-content/renderer/style/rows.css";
import surfacesCss from "@event-content/renderer/style/surfaces.css";
import { withCare } from "../event-list/with-care.ts";
import { archiveLanguage } from "../languages/archive-language.ts";
import type { ArchiveView } from "./archive-given.ts";
import { archiveHtml, type HrefOf } from "./archive-view.ts";

const ALWAYS: readonly string[] = [baseCss, surfacesCss, rowsCss, buttonCss, filtersCss, controlsCss];

/** A rendered archive and the style sheets that it needs. */
export interface Shown {
  readonly html: string;
  readonly css: readonly string[];
}

/** Renders a view, with what it needs beyond a list: headings, a timeline, a month. */
export async function showArchive(view: ArchiveView, hrefOf: HrefOf): Promise<Shown> {
  const [language, headed, views] = await Promise.all([
    archiveLanguage(view.lang),
    view.given.groupBy === "none" ? undefined : import("../event-list/headed-list.ts"),
    viewTools(view.view),
  ]);
  const tools = { groupings: headed?.groupings, ...views?.tools };
  return {
    html: await withCare((care) => archiveHtml(view, language, tools, hrefOf, care)),
    css: [...ALWAYS, ...(views?.css ?? [])],
  };
}

async function viewTools(view: string) {
  if (view === "list") return undefined;
  if (view === "cards") return { tools: {}, css: [(await import("./cards-css.ts")).cardsCss] };
  const { timeline, month, viewsCss } = await import("./view-tools.ts");
  return { tools: { timeline, month }, css: [viewsCss] };
}
