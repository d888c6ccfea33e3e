import type { EventInput } from "@event-content/schema";
import { absoluteUrl } from "../state/absolute-url.ts";
import type { RenderState } from "../state/render-state.ts";
import { contentLine } from "./content-line.ts";
import { propertyName } from "./property-name.ts";

/**
 * How to take part from afar, as CONFERENCE. A number is called (FEATURE=AUDIO,PHONE); an address of the web is one where
 * the event is heard and seen (FEATURE=AUDIO,VIDEO). The label is the platform's name, else the words for joining.
 *
 * @see RFC 7986, sections 5.11, 6.3 and 6.5
 */
export function conference({ online }: EventInput, state: RenderState): string {
  const url = absoluteUrl(online?.url, state);
  if (!url || url.startsWith("mailto:")) return "";
  const name = propertyName("CONFERENCE;VALUE=URI", {
    LABEL: online?.platform ?? state.language.labels.joinOnline,
    LANGUAGE: online?.platform === undefined ? state.language.tag : undefined,
  });
  return contentLine(`${name};FEATURE=${url.startsWith("tel:") ? "AUDIO,PHONE" : "AUDIO,VIDEO"}`, url);
}
