import { icalendar, renderState } from "@event-content/renderer/templates";
import type { EventInput } from "@event-content/schema";
import { wholeLanguage } from "../languages/whole-language.ts";

/** The calendar file of one event. */
export async function eventFile(event: EventInput, lang: string, now: string, page: string): Promise<string> {
  const language = await wholeLanguage(lang);
  const options = { lang: language.tag, now, itemHref: page };
  return icalendar([event], options, renderState(options, [language], 1));
}
