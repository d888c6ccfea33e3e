import type { Archive, Fault, ItemInput } from "@event-content/schema";
import { textDirection } from "@event-content/schema/core";
import type { cardPicture } from "../components/card/card-picture.ts";
import type { hours } from "../components/event-dates/hours.ts";
import type { GroupBy } from "../components/list/group.ts";
import type { today } from "../components/status-banner/today.ts";
import type { daysApart } from "../dates/days-apart.ts";
import { type DateWriter, rowDates } from "../dates/phrase-of.ts";
import type { ArchiveLanguage, ControlsLanguage, ListLanguage } from "../language/language.ts";
import type { Care } from "./care.ts";
import type { OwnParts } from "./part.ts";
import type { RowOptions } from "./render-options.ts";
import type { shownAddress } from "./shown.ts";

/** What not every list needs: the full renderer has all of it, a page with a list alone imports what it uses. */
export interface RowTools {
  /** Headings between the rows: `byYear`, `byMonth` or `byDay`. */
  readonly groupBy?: GroupBy | undefined;
  /** Says, with `now`, what is on today. */
  readonly today?: typeof today | undefined;
  /** Writes the hours of an event beside its days. */
  readonly hours?: typeof hours | undefined;
  /** Writes days that do not touch one by one: `21–25 and 27 September 2021`; without it they are a range. */
  readonly daysApart?: typeof daysApart | undefined;
  /** Puts the first picture of an item on top of its card, with `layout: "cards"`. */
  readonly picture?: typeof cardPicture | undefined;
}

/** Options made complete, once, as far as rows need them. */
export interface ListState<L extends ListLanguage = ListLanguage> {
  readonly language: L;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly options: Pick<RowOptions, "density" | "layout" | "now" | "timeZone" | "countryName">;
  readonly archive: Archive | undefined;
  /** Whether the archive publishes personal addresses. */
  readonly open: boolean;
  readonly care: Care;
  /** Where an item's page is: by a function, or around its id. */
  readonly itemHref: readonly string[] | ((item: ItemInput) => string | undefined);
  /** Level of the heading of what is rendered next. */
  readonly level: number;
  /** What of a row's date a heading above says already. */
  readonly above: "nothing" | "year" | "day";
  /** Told each fault of the content: `onFault` of the options. */
  readonly report: (fault: Fault) => void;
  readonly writer: DateWriter;
  /** What a page with a list alone may do without. */
  readonly groupBy: GroupBy | undefined;
  /** Says what is on today. */
  readonly today: typeof today | undefined;
  /** Writes the hours of an event. */
  readonly hours: typeof hours | undefined;
  /** Puts a picture on a card. */
  readonly picture: typeof cardPicture | undefined;
  readonly own?: OwnParts | undefined;
  /** What a format outside a page links to; in a page, `shownAddress`. */
  readonly linkTo?: typeof shownAddress | undefined;
}

/** The state of what stands around rows. */
export type ControlsState = ListState<ControlsLanguage>;

/** The state of a page that shows an archive: rows, and what stands around them. */
export type ArchiveState = ListState<ArchiveLanguage>;

/**
 * Options made complete with the language of `options.lang`; see `findLanguage`.
 */
export function listState<L extends ListLanguage>(
  options: RowOptions,
  language: L,
  level: number,
  { groupBy, today, hours, daysApart, picture }: RowTools,
  care: Care,
): ListState<L> {
  const { archive, itemHref } = options;
  const lang = options.lang ?? language.tag;
  return {
    language,
    lang,
    dir: textDirection(lang),
    options,
    archive,
    open: (options.privacy ?? archive?.privacy)?.contacts === "public",
    care,
    itemHref: typeof itemHref === "string" ? itemHref.split("{id}") : (itemHref ?? (() => undefined)),
    level: headingLevel(options.headingLevel ?? level),
    above: "nothing",
    report: options.onFault ?? (() => {}),
    writer: { ...rowDates, apart: daysApart },
    groupBy,
    today,
    hours,
    picture,
  };
}

/** A level that HTML has, 1 to 6. */
export function headingLevel(level: number): number {
  return Math.min(6, Math.max(1, Math.trunc(level) || 1));
}
