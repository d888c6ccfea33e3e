import type { ArchiveLanguage } from "@event-content/renderer";
import baseCss from "@event-content/renderer/style/base.css";
import buttonCss from "@event-content/renderer/style/button.css";
import controlsCss from "@event-content/renderer/style/controls.css";
import filtersCss from "@event-content/renderer/style/filters.css";
import rowsCss from "@event-content/renderer/style/rows.css";
import surfacesCss from "@event-content/renderer/style/surfaces.css";
import { type TellLeftOut, withCare } from "../event-list/with-care.ts";
import { controlsLanguage } from "../languages/controls-language.ts";
import type { ArchiveView } from "./archive-given.ts";
import { archiveHtml } from "./archive-view.ts";
import { type HrefOf, viewTools } from "./view-tools.ts";

const ALWAYS: readonly string[] = [baseCss, surfacesCss, rowsCss, buttonCss, filtersCss, controlsCss];

/** A rendered archive and the style sheets that it needs. */
export interface Shown {
  readonly html: string;
  readonly css: readonly string[];
}

/** Renders a view, with what it needs beyond rows: headings between them, or the words that say that there are none. */
export async function showArchive(
  view: ArchiveView,
  hrefOf: HrefOf,
  tell: TellLeftOut = () => {},
): Promise<Shown> {
  // A part without rows needs not what shows them.
  const tools = view.sections.includes("results") ? await viewTools(view.view) : {};
  const [language, names, headed, empty] = await Promise.all([
    (tools.language ?? (needsRareWords(view) ? rareWords : controlsLanguage))(view.lang),
    /goal|region/.test(`${view.fields}`)
      ? import("../languages/subject-names.ts").then(({ subjectNames }) => subjectNames(view.lang))
      : undefined,
    view.given.groupBy === "none" ? undefined : import("../event-list/headed-list.ts"),
    view.items.length > 0 ? undefined : import("./no-match.ts"),
  ]);
  const all = { ...tools, groupings: headed?.groupings, noMatch: empty?.noMatchHtml };
  return {
    html: await withCare((care) => archiveHtml(view, { ...language, ...names }, all, hrefOf, care), tell),
    css: tools.css ? [...ALWAYS, tools.css] : ALWAYS,
  };
}

/** Whether nothing matches, something else may be meant, or more can be shown: the words of that stand in a file of their own. */
function needsRareWords({ answer, given, items }: ArchiveView): boolean {
  return items.length === 0 || answer.didYouMean !== undefined || given.paging !== "pages";
}

async function rareWords(lang: string): Promise<ArchiveLanguage> {
  return (await import("../languages/archive-language.ts")).archiveLanguage(lang);
}
