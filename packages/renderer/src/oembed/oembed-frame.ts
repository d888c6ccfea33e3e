import { html } from "../html/html.ts";
import type { OembedFields } from "./oembed-answer.ts";
import type { OembedOptions } from "./oembed-options.ts";

/** What stands in the frame of an answer. */
export interface OembedFrame {
  /** Whole address of the embeddable page; undefined where there is none. */
  readonly src: string | undefined;
  /** Whole address of the page that was asked about. */
  readonly page: string | undefined;
  readonly title: string;
  /** Name of the frame for those who do not see it: the title, and where it comes from. */
  readonly name: string;
  /** CSS pixels, until the frame tells its own. */
  readonly height: number;
}

const WIDTH = 640;

/**
 * The fields of an answer that make it a frame: a link, and after it an iframe that needs no script of ours. WordPress
 * keeps both of an unknown provider, and shows the link until the frame has told its height.
 */
export function oembedFrame(
  { src, page, title, name, height: own }: OembedFrame,
  { maxWidth, maxHeight }: OembedOptions,
): OembedFields {
  if (src === undefined) return { type: "link" };
  const width = Math.min(WIDTH, maxWidth ?? WIDTH);
  const height = Math.min(own, maxHeight ?? own);
  const link =
    page !== undefined &&
    html`<blockquote class="wp-embedded-content"><a href="${page}">${title}</a></blockquote>`;
  const iframe = html`<iframe class="wp-embedded-content" src="${src}" title="${name}" width="${width}" height="${height}" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy" referrerpolicy="no-referrer" data-event-content-frame></iframe>`;
  return { type: "rich", html: html`${link}${iframe}`.html, width, height };
}
