import type { EventInput } from "@event-content/schema";
import { timePhrase } from "../../dates/time-phrase.ts";
import { fill } from "../../language/fill.ts";
import type { HourLanguage, ListLanguage } from "../../language/language.ts";
import type { ListState } from "../../state/list-state.ts";
import { plain } from "../text/plain.ts";
import { zoneCity } from "./zone-city.ts";

/** The hours with the place or zone that they are of: `3.30 p.m., Almaty time`. Nothing where the language has the words of rows only. */
export function hours(event: EventInput, state: ListState): string | undefined {
  const { dates } = event;
  if (!dates?.start.includes("T") || dates.days?.length) return undefined;
  const { language } = state;
  const time = hasHours(language) ? timePhrase(dates, language.dates) : undefined;
  const zone = dates.timeZone;
  return time && zone ? time + state.language.comma + zoneWords(event, zone, state) : time;
}

function hasHours(language: ListLanguage): language is HourLanguage {
  return "time" in language.dates;
}

/** `Almaty time`: the zone by the venue's town, or by its own name. */
export function zoneWords(event: EventInput, zone: string, state: ListState): string {
  if (zone === "UTC") return zone;
  // A town names its own time; an online event, or a zone of elsewhere, goes by the zone's name.
  const { labels } = state.language as HourLanguage;
  const town = plain(event.place?.locality, event.lang, state);
  return fill(labels.localTime, { place: town ?? zoneCity(zone) });
}
