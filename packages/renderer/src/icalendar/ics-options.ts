import type { RenderOptions } from "../state/render-options.ts";

/** What a program that subscribes to a calendar is told of it. */
export interface IcsSubscription {
  /** How often to look for changes: a duration of RFC 5545, section 3.3.6, such as `PT12H` or `P1W`. */
  readonly refresh: string;
  /** Default: the archive's title. */
  readonly name?: string;
  /** Default: the archive's description. */
  readonly description?: string;
  /** Where the calendar itself is published. Relative addresses are resolved against `baseUrl`. */
  readonly url?: string;
}

/** Options of `renderIcs`. */
export interface IcsOptions extends RenderOptions {
  /**
   * `block`: an event of several days is one entry. `days`: it is an entry a day; where it ends later in the day than it
   * began, its hours are read as those of each day, as the pages show them. Default: a block, except that an event
   * with `dates.days` has an entry for each of them.
   */
  readonly multiDay?: "block" | "days";
  /** Whether each session with a day of its own is an entry too. Default `false`. */
  readonly sessions?: boolean;
  /** Makes the calendar one to subscribe to: with a name, and with how often it is to be read again. */
  readonly subscription?: IcsSubscription;
}
