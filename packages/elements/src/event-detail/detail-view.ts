import type { ItemLanguage, Language } from "@event-content/renderer";
import { type ItemParts, type PartName, partsOf, renderItem } from "@event-content/renderer/item";
import baseCss from "@event-content/renderer/style/base.css";
import coreCss from "@event-content/renderer/style/item-core.css";
import surfacesCss from "@event-content/renderer/style/surfaces.css";
import type { Fault } from "@event-content/schema";
import { countryName } from "../element/country-name.ts";
import type { TellLeftOut } from "../event-list/with-care.ts";
import { itemLanguage } from "../languages/item-language.ts";
import type { DetailGiven } from "./detail-key.ts";

/** An item in full, and the style sheets it needs. */
export interface DetailShown {
  readonly html: string;
  readonly css: readonly string[];
}

/** The files that parts come in: each is loaded for an item that has one of them. */
const FACTS: readonly PartName[] = [
  "dates",
  "place",
  "participants",
  "organizers",
  "sessionCounts",
  "interpretation",
  "subjects",
  "pageMark",
  "statusBanner",
];
const EVENT: readonly PartName[] = [
  "registration",
  "addToCalendar",
  "themes",
  "outcomes",
  "programme",
  "recordings",
];

/** Renders an item with the parts that it uses, in the zone that was asked for or the reader's. */
export async function showDetail(asked: DetailGiven, tell: TellLeftOut): Promise<DetailShown> {
  const given = { ...asked, timeZone: asked.timeZone || Intl.DateTimeFormat().resolvedOptions().timeZone };
  const names = partsOf(given.item, { timeZone: given.timeZone });
  if (names.length === 0) {
    return {
      html: toldOnce(given, await itemLanguage(given.lang), {}, tell),
      css: [baseCss, surfacesCss, coreCss],
    };
  }
  const uses = (group: readonly PartName[]): boolean => names.some((name) => group.includes(name));
  const story = names.some((name) => !FACTS.includes(name) && !EVENT.includes(name));
  const [language, subjects, { partsCss }, ...groups] = await Promise.all([
    import("../languages/whole-language.ts").then(({ wholeLanguage }) => wholeLanguage(given.lang)),
    hasNames(given.item)
      ? import("../languages/subject-names.ts").then(({ subjectNames }) => subjectNames(given.lang))
      : undefined,
    import("./parts-css.ts"),
    uses(FACTS) ? import("./facts-parts.ts") : {},
    uses(EVENT) ? import("./event-parts.ts") : {},
    story ? import("./story-parts.ts") : {},
  ]);
  const parts: ItemParts<Language> = Object.assign({}, ...groups);
  return {
    html: toldOnce(given, { ...language, ...subjects }, parts, tell),
    css: [baseCss, surfacesCss, coreCss, partsCss],
  };
}

/** Whether an item says numbers or codes that the United Nations have names for. */
function hasNames({ goals, regions }: DetailGiven["item"]): boolean {
  return Boolean(goals?.length || regions?.length);
}

function toldOnce<L extends ItemLanguage>(
  given: DetailGiven,
  language: L,
  parts: ItemParts<L>,
  tell: TellLeftOut,
): string {
  const faults: Fault[] = [];
  const html = detailHtml(given, language, parts, (fault) => faults.push(fault));
  tell(faults.find(({ code }) => code === "unreadable-part"));
  return html;
}

/** The item in a language that is at hand, with the parts that are. */
export function detailHtml<L extends ItemLanguage>(
  given: DetailGiven,
  language: L,
  parts: ItemParts<L>,
  onFault: (fault: Fault) => void = () => {},
): string {
  const { item, related, itemHref, icsHref, headingLevel, timeZone, archive } = given;
  return renderItem<L>(item, {
    languages: [language],
    lang: language.tag,
    items: related,
    countryName: countryName(language.tag),
    headingLevel,
    parts,
    onFault,
    ...(itemHref && { itemHref }),
    ...(icsHref && { icsHref }),
    ...(timeZone && { timeZone }),
    ...(archive && { archive }),
  }).html;
}
