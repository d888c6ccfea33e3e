import { allLanguages } from "../languages/all-languages.ts";
import { absoluteUrl } from "../state/absolute-url.ts";
import { renderState } from "../state/render-state.ts";
import { archiveTitle } from "./archive-title.ts";
import { oembedAnswer } from "./oembed-answer.ts";
import { oembedFrame } from "./oembed-frame.ts";
import type { OembedOptions } from "./oembed-options.ts";
import { oembedProvider } from "./oembed-provider.ts";

/** Where the archive is, beside what every answer knows. */
export interface ArchiveOembedOptions extends OembedOptions {
  /** The page of the archive in this language, such as `/en/`. Default: the archive's `url`. */
  readonly pageHref?: string;
}

const HEIGHT = 640;

/**
 * A whole archive as an oEmbed answer, in the language of the options.
 *
 * @example renderArchiveOembed({ archive, lang: "en", pageHref: "/en/", embedHref: "/en/embed/" })
 */
export function renderArchiveOembed(options: ArchiveOembedOptions = {}): string {
  const state = renderState(options, allLanguages, 1);
  const title = archiveTitle(state) ?? state.archive?.id ?? "";
  const frame = {
    src: absoluteUrl(options.embedHref, state),
    page: absoluteUrl(options.pageHref ?? state.archive?.url, state),
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
