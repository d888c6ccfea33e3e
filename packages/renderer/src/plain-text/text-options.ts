import type { RenderOptions } from "../state/render-options.ts";

/** Options of plain text. */
export interface TextOptions extends RenderOptions {
  /** The longest line in columns of a terminal or mail, at least 20. Addresses are never broken. Default 72 (RFC 3676, 4.2). */
  readonly columns?: number;
}
