import type { RenderOptions } from "../state/render-options.ts";

/** Options of feeds. */
export interface FeedOptions extends RenderOptions {
  /** Default: the title of the archive, else its id, else the host of `baseUrl`. */
  readonly title?: string;
  /** Default: the description of the archive. */
  readonly description?: string;
  /** What sets this feed apart from others of the archive, such as `fr/topics/water`: part of its id. Default: it is the only one. */
  readonly name?: string;
  /** The feed's own address, absolute or against `baseUrl`. */
  readonly feedUrl?: string;
  /** The page that the feed belongs to. Default: the archive's `url`, else `baseUrl`. */
  readonly homeUrl?: string;
  /** `full` carries the body, `summary` when, where and the summary. Default `summary`. */
  readonly content?: "summary" | "full";
  /** The newest so many entries. Default: all that are given. */
  readonly limit?: number;
  /** Address of the feed with older entries (RFC 5005, section 4). */
  readonly previousUrl?: string;
  /** Address of the feed with newer entries. */
  readonly nextUrl?: string;
}
