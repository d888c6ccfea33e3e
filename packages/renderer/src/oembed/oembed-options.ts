import type { RenderOptions } from "../state/render-options.ts";

/** Options of oEmbed answers. */
export interface OembedOptions extends RenderOptions {
  /** Where the embeddable page is; for items with `{id}`, such as `/embed/{id}/`. The answer is then `rich`, else `link`. */
  readonly embedHref?: string;
  /** Default `json`. */
  readonly format?: "json" | "xml";
  /** The room that the asking site has, in CSS pixels. */
  readonly maxWidth?: number;
  readonly maxHeight?: number;
  /** How long the answer may be kept, in seconds. */
  readonly cacheAge?: number;
}
