import type { Archive } from "@event-content/schema";
import { allLanguages } from "../languages/all-languages.ts";
import { absoluteUrl } from "../state/absolute-url.ts";
import { renderState } from "../state/render-state.ts";
import { archiveTitle } from "./archive-title.ts";
import { oembedAnswer } from "./oembed-answer.ts";
import { oembedFrame } from "./oembed-frame.ts";
import type { OembedOptions } from "./oembed-options.ts";
import { oembedProvider } from "./oembed-provider.ts";

/** What an answer about a whole archive is told beside the archive. */
export interface ArchiveOembedOptions extends Omit<OembedOptions, "archive"> {
  /** The page of the archive in this language, such as `/en/`. Default: the archive's `url`. */
  readonly pageHref?: string;
}

const HEIGHT = 640;

/**
 * A whole archive as an oEmbed answer, in the language of the options.
 *
 * @example renderArchiveOembed(archive, { lang: "en", pageHref: "/en/", embedHref: "/en/embed/" })
 */
export function renderArchiveOembed(archive: Archive, options: ArchiveOembedOptions = {}): string {
  const state = renderState({ ...options, archive }, allLanguages, 1);
  const title = archiveTitle(state) ?? archive.id;
  const frame = {
    src: absoluteUrl(options.embedHref, state),
    page: absoluteUrl(options.pageHref ?? archive.url, state),
    title,
    name: title,
    height: HEIGHT,
  };
  const fields = {
    version: "1.0",
    ...oembedFrame(frame, options),
    title,
    ...oembedProvider(state, options),
  };
  return oembedAnswer(fields, options.format);
}
