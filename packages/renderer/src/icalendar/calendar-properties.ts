import type { EventInput } from "@event-content/schema";
import type { RenderState } from "../state/render-state.ts";
import { contentLine } from "./content-line.ts";
import type { IcsOptions, IcsSubscription } from "./ics-options.ts";
import { spoken } from "./spoken.ts";
import { newestStamp } from "./stamps.ts";
import { type SpokenText, textProperty } from "./text-property.ts";
import { webAddress } from "./web-address.ts";

const DURATION = /^P(?:\d{1,5}W|(?=\d|T\d)(?:\d{1,5}D)?(?:T(?=\d)(?:\d{1,5}H)?(?:\d{1,5}M)?(?:\d{1,5}S)?)?)$/;

/**
 * The properties of a calendar. Only one to subscribe to has a name: some programs make a new calendar of a file with
 * a name, and whoever adds a single event does not want that. There is no METHOD, which would make it an invitation.
 *
 * @see RFC 7986, section 5
 */
export function calendarProperties(
  events: readonly EventInput[],
  { subscription }: IcsOptions,
  state: RenderState,
): string {
  const always = "VERSION:2.0\r\nPRODID:-//event-content//event-content 1.0//EN\r\nCALSCALE:GREGORIAN\r\n";
  return subscription ? always + subscribed(subscription, events, state) : always;
}

function subscribed(given: IcsSubscription, events: readonly EventInput[], state: RenderState): string {
  const { archive } = state;
  const home = archive?.languages[0] ?? "en";
  const own = (text: string | undefined): SpokenText | undefined => (text ? { value: text } : undefined);
  const name = own(given.name) ?? spoken(archive?.title, home, state);
  const about = own(given.description) ?? spoken(archive?.description, home, state);
  const source = webAddress(given.url, state);
  const page = webAddress(archive?.url, state) ?? source;
  return [
    textProperty("NAME", name),
    textProperty("X-WR-CALNAME", name && { value: name.value }),
    textProperty("DESCRIPTION", about),
    textProperty("X-WR-CALDESC", about && { value: about.value }),
    refresh(given.refresh, state),
    source ? contentLine("SOURCE;VALUE=URI", source) : "",
    page ? contentLine("URL", page) : "",
    newestStamp(events),
  ].join("");
}

function refresh(duration: string, state: RenderState): string {
  if (DURATION.test(duration) && /[1-9]/.test(duration))
    return (
      contentLine("REFRESH-INTERVAL;VALUE=DURATION", duration) + contentLine("X-PUBLISHED-TTL", duration)
    );
  state.report({
    code: "bad-duration",
    severity: "error",
    message: `"${duration}" does not say how often a calendar is to be read again.`,
    path: "",
    expected: "a duration of RFC 5545, such as PT12H or P1D",
    received: String(duration),
    hint: "Correct the option subscription.refresh.",
  });
  return "";
}
