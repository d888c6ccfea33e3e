import type { ItemInput } from "@event-content/schema";
import { plain } from "../components/text/text.ts";
import { allLanguages } from "../languages/all-languages.ts";
import { absoluteUrl } from "../state/absolute-url.ts";
import { mended } from "../state/mended.ts";
import { type RenderState, renderState } from "../state/render-state.ts";
import { archiveTitle } from "./archive-title.ts";
import { type OembedFields, oembedAnswer } from "./oembed-answer.ts";
import { oembedFrame } from "./oembed-frame.ts";
import type { OembedOptions } from "./oembed-options.ts";
import { oembedProvider } from "./oembed-provider.ts";

const HEIGHT = 420;

/**
 * One item as an oEmbed answer: `rich` with a link and an iframe that need no script of ours, or `link`.
 *
 * @see https://oembed.com, sections 2.3.4.3 and 2.3.4.4
 */
export function renderOembed(item: ItemInput, options: OembedOptions = {}): string {
  const state = renderState(options, allLanguages, 1);
  const whole = mended(item, state.report);
  if (!whole) return "";
  return oembedAnswer(fieldsOf(state.shown(whole), options, state), options.format);
}

function fieldsOf(item: ItemInput, options: OembedOptions, state: RenderState): OembedFields {
  const organizer = item.organizers?.[0];
  const title = plain(item.title, item.lang, state) ?? item.id;
  const archive = archiveTitle(state);
  const frame = {
    src: absoluteUrl(options.embedHref?.replaceAll("{id}", encodeURIComponent(item.id)), state),
    page: absoluteUrl(state.href(item), state),
    title,
    name: archive && archive !== title ? `${title} – ${archive}` : title,
    height: HEIGHT,
  };
  return {
    version: "1.0",
    ...oembedFrame(frame, options),
    title,
    author_name: plain(organizer?.name, item.lang, state),
    author_url: absoluteUrl(organizer?.url, state),
    ...oembedProvider(state, options),
    ...thumbnail(item, options, state),
  };
}

/** A picture counts only with its size, and where it fits the room (oEmbed, section 2.3.4). */
function thumbnail(item: ItemInput, options: OembedOptions, state: RenderState): OembedFields {
  const image = item.images?.find((each) => each.width !== undefined && each.height !== undefined);
  const url = absoluteUrl(image?.url, state);
  if (url === undefined || image?.width === undefined || image.height === undefined) return {};
  if (image.width > (options.maxWidth ?? Infinity) || image.height > (options.maxHeight ?? Infinity))
    return {};
  return { thumbnail_url: url, thumbnail_width: image.width, thumbnail_height: image.height };
}
