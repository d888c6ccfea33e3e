import type { EventInput } from "@event-content/schema";
import type { RenderState } from "../state/render-state.ts";
import { contentLine } from "./content-line.ts";
import { joinedAddress, spoken } from "./spoken.ts";
import { type SpokenText, textProperty } from "./text-property.ts";

/** LOCATION and GEO. Where an event is online and has no place, LOCATION says that it is online. */
export function location(event: EventInput, state: RenderState, room?: SpokenText): string {
  const where = event.place;
  const parts = [where?.name, where?.address, where?.locality, where?.region].map((part) =>
    spoken(part, event.lang, state),
  );
  const inside = [room ?? spoken(where?.room, event.lang, state), ...parts];
  // The country's name comes from the interface; beside texts of the item it does not decide their language.
  const country = where?.country
    ? { value: state.countryName(where.country), lang: inside.some(Boolean) ? undefined : state.language.tag }
    : undefined;
  const place = joinedAddress([...inside, country], state.language);
  return textProperty("LOCATION", place ?? online(event, state)) + geo(where?.latitude, where?.longitude);
}

function online(
  { attendance, online: access }: EventInput,
  { language }: RenderState,
): SpokenText | undefined {
  if (attendance !== "online" && !access) return undefined;
  return { value: language.labels.online, lang: language.tag };
}

function geo(latitude: number | undefined, longitude: number | undefined): string {
  if (latitude === undefined || longitude === undefined) return "";
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return "";
  return contentLine("GEO", `${float(latitude)};${float(longitude)}`);
}

// A FLOAT has no exponent (RFC 5545, section 3.3.7).
function float(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(9) : text;
}
