import type { EventInput } from "@event-content/schema";
import type { RenderState } from "../state/render-state.ts";
import { joinedTexts, spoken } from "./spoken.ts";
import { textProperty } from "./text-property.ts";
import { webAddress } from "./web-address.ts";

/** What the archive publishes of an event's contacts, as CONTACT (RFC 5545, section 3.8.4.2). */
export function contacts(event: EventInput, state: RenderState): string {
  const lines = (event.contacts ?? []).map((each) => {
    const url = webAddress(each.url, state);
    const words = joinedTexts(
      [
        each.name === undefined ? undefined : { value: each.name },
        spoken(each.title, event.lang, state),
        spoken(each.organization, event.lang, state),
        each.email === undefined ? undefined : { value: each.email },
        each.phone === undefined ? undefined : { value: each.phone },
      ],
      state.language.comma,
    );
    if (words) return textProperty("CONTACT", words, { ALTREP: url });
    return textProperty("CONTACT", url ? { value: url } : undefined);
  });
  return lines.join("");
}
