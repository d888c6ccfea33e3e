import type { EventInput } from "@event-content/schema";
import { isWithheld } from "@event-content/schema/core";
import type { RenderState } from "../state/render-state.ts";
import { contentLine } from "./content-line.ts";
import { propertyName } from "./property-name.ts";
import { webAddress } from "./web-address.ts";

const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/i;

type Documents = NonNullable<EventInput["documents"]>;

/**
 * Documents as ATTACH. FILENAME is left out: RFC 8607 gives it to attachments that a server manages only.
 *
 * @see RFC 5545, section 3.8.1.1; RFC 8607, section 4.1 for SIZE, in octets
 */
export function attachments(documents: Documents | undefined, state: RenderState): string {
  const lines = (documents ?? []).map((each) => {
    const url = isWithheld(each, state.privacy) ? undefined : webAddress(each.url, state);
    if (!url) return "";
    const type = each.mediaType && MEDIA_TYPE.test(each.mediaType) ? each.mediaType : undefined;
    const size = Number.isSafeInteger(each.bytes) ? String(each.bytes) : undefined;
    return contentLine(propertyName("ATTACH", { FMTTYPE: type, SIZE: size }), url);
  });
  return lines.join("");
}

/** Images that show something as IMAGE (RFC 7986, section 5.10). */
export function images(event: EventInput, state: RenderState): string {
  const lines = (event.images ?? []).map((image) => {
    const url = image.decorative ? undefined : webAddress(image.url, state);
    return url ? contentLine("IMAGE;VALUE=URI", url) : "";
  });
  return lines.join("");
}
