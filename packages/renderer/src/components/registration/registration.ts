import type { EventInput } from "@event-content/schema";
import { datePhrase } from "../../dates/date-phrase.ts";
import { timePhrase } from "../../dates/time-phrase.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import { markup } from "../../html/markup.ts";
import { count, fill } from "../../language/fill.ts";
import type { ItemState } from "../../state/item-state.ts";
import { filled } from "../text/joined.ts";
import { link } from "../text/link.ts";
import { text } from "../text/text.ts";
import { registrationState } from "./registration-state.ts";

/** Whether one can register, until when, where, for how many and what it costs. */
export function registration(event: EventInput, state: ItemState): HtmlString {
  const { registration: given } = event;
  if (!given) return nothing;
  const { labels } = state.language;
  const at = registrationState(event, state.options.now, state.options.timeZone);
  const said = {
    "not-open": labels.registrationNotOpen,
    open: labels.registrationOpen,
    closed: labels.registrationClosed,
  };
  const register =
    at === "closed" || at === "not-open" ? nothing : link(given.url, markup`${labels.register}`, state);
  const parts = [
    at && markup`<p data-registration="${at}">${said[at]}</p>`,
    state.address(given.url) !== undefined && register !== nothing && markup`<p>${register}</p>`,
    when(labels.opens, given.opens, state),
    when(labels.closes, given.closes, state),
    typeof given.capacity === "number" &&
      markup`<p>${count(labels.capacity, given.capacity, state.language)}</p>`,
    given.fee && markup`<p>${filled(labels.fee, { fee: text(given.fee, event.lang, state) })}</p>`,
  ];
  return markup`${parts.filter((each) => each)}`;
}

function when(label: string, date: string | undefined, { language }: ItemState): HtmlString {
  if (date === undefined) return nothing;
  const day = datePhrase({ start: date }, language);
  const time = timePhrase({ start: date }, language.dates);
  if (day === undefined) return nothing;
  return markup`<p>${fill(label, { date: time === undefined ? day : language.dates.moment(day, time) })}</p>`;
}
