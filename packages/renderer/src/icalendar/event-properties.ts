import type { EventInput } from "@event-content/schema";
import { type Localized, pick } from "../language/pick-text.ts";
import { absoluteUrl } from "../state/absolute-url.ts";
import type { RenderState } from "../state/render-state.ts";
import { attachments, images } from "./attachments.ts";
import { categories } from "./categories.ts";
import { conference } from "./conference.ts";
import { contacts } from "./contacts.ts";
import { contentLine } from "./content-line.ts";
import { description } from "./description.ts";
import { descriptionParts } from "./description-parts.ts";
import { location } from "./location.ts";
import { spoken } from "./spoken.ts";
import { textProperty } from "./text-property.ts";

const STATUSES: Readonly<Record<string, string>> = {
  scheduled: "CONFIRMED",
  rescheduled: "CONFIRMED",
  "moved-online": "CONFIRMED",
  postponed: "TENTATIVE",
  cancelled: "CANCELLED",
};

/**
 * What all entries of an event have in common. There is no ORGANIZER: it takes the address of a calendar user, which no
 * item has; the description names who organizes.
 */
export function eventProperties(event: EventInput, state: RenderState, asBlock: boolean): string {
  const url = absoluteUrl(state.href(event) ?? event.archive?.originalUrl, state);
  return [
    textProperty("SUMMARY", spoken(event.title, event.lang, state)),
    description(descriptionParts(event, state, asBlock), storyLanguage(event, state), state),
    location(event, state),
    url ? contentLine("URL", url) : "",
    statusLine(event),
    categories(event, state),
    conference(event, state),
    contacts(event, state),
    attachments(event.documents, state),
    images(event, state),
  ].join("");
}

/** STATUS, where the item says one. What is cancelled stays in the calendar, so that who subscribes learns of it. */
export function statusLine({ status }: EventInput): string {
  const value = typeof status === "string" ? status : status?.value;
  const known = value !== undefined && Object.hasOwn(STATUSES, value) ? STATUSES[value] : undefined;
  return known ? contentLine("STATUS", known) : "";
}

function storyLanguage({ summary, body, lang }: EventInput, state: RenderState): string | undefined {
  const story = pick(summary, state.lang, lang);
  return (story ?? pick(body as Localized<readonly unknown[]> | undefined, state.lang, lang))?.lang;
}
