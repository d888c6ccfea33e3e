import type { Archive, Fault, ItemInput } from "@event-content/schema";
import type { Privacy } from "@event-content/schema/core";
import type { GroupBy } from "../components/list/group.ts";
import type { LabelOverrides } from "../language/labels.ts";
import type { Language, ListLanguage } from "../language/language.ts";
import type { Components } from "./components.ts";

/** Options of every `render…` function. All are optional; the same input and options give the same bytes anywhere. */
export interface RenderOptions<L extends ListLanguage = Language> {
  /** Language of the interface and, where the item has it, of the content. BCP 47. Default `en`. */
  readonly lang?: string;
  /** Languages to choose from. Default: all that the package has. */
  readonly languages?: readonly L[];
  /** Words of your own in place of the package's. */
  readonly labels?: LabelOverrides;
  /** Arabic months by both names (`تشرين الثاني/نوفمبر`) or one (`نوفمبر`). Default `dual`. */
  readonly monthNames?: "dual" | "single";
  /** The moment of rendering, ISO 8601 with an offset; the library has no clock. Without it nothing is "today" or "ended". */
  readonly now?: string;
  /** The reader's IANA time zone: hours are shown in it too, beside the venue's. */
  readonly timeZone?: string;
  /** What relative addresses are resolved against in formats that need absolute ones. */
  readonly baseUrl?: string;
  /** The archive's record: id, labels of its own words, privacy. */
  readonly archive?: Archive;
  /** Overrides the archive's. Default: lists of participants and personal addresses are withheld. */
  readonly privacy?: Privacy;
  /** Other items, so that related ids can show a title and a link. */
  readonly items?: readonly ItemInput[];
  /** Where an item's page is: a pattern such as `/news/{id}`, or a function. Default: the item's `url`. */
  readonly itemHref?: string | ((item: ItemInput) => string | undefined);
  /** Where the items of a topic are; undefined where they are nowhere. Default: topics are no links. */
  readonly topicHref?: (topic: string) => string | undefined;
  /** Where the items of a Sustainable Development Goal are. Default: goals are no links. */
  readonly goalHref?: (goal: number) => string | undefined;
  /** Where the items of a region are, by its UN M49 code. Default: regions are no links. */
  readonly regionHref?: (code: string) => string | undefined;
  /** Where an item's calendar file is: a pattern such as `/{id}.ics`. Default: no link. */
  readonly icsHref?: string;
  /** Addresses of this page in other languages, in any order; shown in the order of the United Nations. */
  readonly alternates?: Readonly<Record<string, string>>;
  /** Level of an item's own heading, 1 to 6. Default 1 on an item's page, 3 in a grouped list, 2 in a plain one. */
  readonly headingLevel?: number;
  /** The name of a country; default: the table of the language. */
  readonly countryName?: (code: string) => string | undefined;
  /** Parts of your own in place of the package's. */
  readonly components?: Partial<Components>;
  /** Address of the stylesheet of a whole page. Default `style.css`. */
  readonly stylesheet?: string;
  /** Told what an output could not say, and why. */
  readonly onFault?: (fault: Fault) => void;
}

/** Options of lists. */
export interface ListOptions<L extends ListLanguage = Language> extends RenderOptions<L> {
  /** Headings between the rows; a function of the package's own or of yours makes other ones. Default `none`. */
  readonly groupBy?: "none" | "year" | "month" | "day" | GroupBy;
  /** `full`: title, summary and facts; `compact`: date, title and place. Default `full`. */
  readonly density?: "full" | "compact";
  /** `cards`: rows side by side as columns, with a picture on top where an item has one. Default `rows`. */
  readonly layout?: "rows" | "cards";
}

/** The options that rows read. */
export type RowOptions = Pick<
  ListOptions<ListLanguage>,
  | "lang"
  | "now"
  | "timeZone"
  | "archive"
  | "privacy"
  | "itemHref"
  | "headingLevel"
  | "countryName"
  | "onFault"
  | "density"
  | "layout"
>;
