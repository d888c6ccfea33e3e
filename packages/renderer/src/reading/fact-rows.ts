import type { EventInput, ItemInput } from "@event-content/schema";
import { goalName, regionNames } from "../components/facts/subject-names.ts";
import { registrationState } from "../components/registration/registration-state.ts";
import { languageName } from "../components/text/language-name.ts";
import { sentenceEnd } from "../components/text/sentence-end.ts";
import { datePhrase } from "../dates/date-phrase.ts";
import { count, fill } from "../language/fill.ts";
import type { Localized } from "../language/pick-text.ts";
import type { RenderState } from "../state/render-state.ts";
import { addressInlines } from "./address-inlines.ts";
import { dateLines } from "./date-lines.ts";
import { filledInlines, linked, listedInlines, localized, words } from "./inlines.ts";
import type { FactRow, Inline } from "./node.ts";
import { organizerInlines } from "./organizer-inlines.ts";

/** The facts of an item; what is not known has no row. */
export function factRows(item: ItemInput, state: RenderState): FactRow[] {
  const { labels } = state.language;
  const home = state.archive?.languages[0] ?? "en";
  const named = (word: string, name: Localized<string> | undefined) =>
    name === undefined ? words(word) : localized(name, home, state);
  const topics = (item.topics ?? []).map((topic) => named(topic, state.archive?.taxonomies.topics?.[topic]));
  const goals = (item.goals ?? []).map((goal) => words(goalName(goal, state)));
  const regions = (item.regions ?? []).map((code) => named(code, regionNames(code, state)));
  return [
    ...(item.kind === "event" ? eventRows(item, state) : []),
    row(labels.topics, [listedInlines(topics, state)]),
    row(labels.goals, goals),
    row(labels.regions, [listedInlines(regions, state)]),
  ].filter((each) => each.lines.length > 0);
}

function eventRows(event: EventInput, state: RenderState): FactRow[] {
  const { labels } = state.language;
  const counts = (event.sessions ?? []).length > 0 ? [] : sessionCounts(event, state);
  return [
    row(labels.dates, dateLines(event, state)),
    row(labels.place, placeLines(event, state)),
    row(labels.participants, participantLines(event, state)),
    row(labels.organizedBy, [organizerInlines(event, state)]),
    row(labels.programme, [counts]),
    row(labels.languagesOfWork, [
      listedInlines(
        (event.interpretation ?? []).map((tag) => words(languageName(tag, state))),
        state,
      ),
    ]),
    row(labels.registration, registrationLines(event, state)),
  ];
}

function row(label: string, lines: readonly (readonly Inline[])[]): FactRow {
  return { label, lines: lines.filter((line) => line.length > 0) };
}

function placeLines(event: EventInput, state: RenderState): (readonly Inline[])[] {
  const { place: where, lang } = event;
  const { labels } = state.language;
  const parts = [where?.room, where?.name, where?.address, where?.locality, where?.region].map((part) =>
    localized(part, lang, state),
  );
  if (where?.country) parts.push(words(state.countryName(where.country)));
  const place = addressInlines(parts, state.language);
  const online = place.length === 0 && (event.attendance === "online" || event.online);
  return [
    online ? words(labels.online) : place,
    event.attendance === "mixed" ? words(labels.attendance.mixed) : [],
    event.online?.url ? linked(words(labels.joinOnline), event.online.url, state) : [],
    words(event.online?.platform ?? ""),
    localized(event.online?.note, lang, state),
  ];
}

function participantLines({ participants: who, lang }: EventInput, state: RenderState): Inline[][] {
  if (!who) return [];
  const { labels } = state.language;
  const figures = [
    who.count === undefined ? "" : count(labels.counts[who.qualifier ?? "exact"], who.count, state.language),
    who.countryCount === undefined ? "" : count(labels.fromCountries, who.countryCount, state.language),
  ].filter((figure) => figure !== "");
  const groups = (who.groups ?? []).map((group) => localized(group, lang, state));
  return [words(figures.join(sentenceEnd(state.language).gap)), listedInlines(groups, state)];
}

function sessionCounts(event: EventInput, state: RenderState): Inline[] {
  const { language } = state;
  return listedInlines(
    (event.sessionCounts ?? []).map((each) =>
      words(count(language.labels.sessionCounts[each.type ?? "any"], each.count, language)),
    ),
    state,
  );
}

function registrationLines(event: EventInput, state: RenderState): (readonly Inline[])[] {
  const { registration } = event;
  if (!registration) return [];
  const { labels } = state.language;
  const { url, opens, closes, capacity, fee } = registration;
  const at = registrationState(event, state.options.now, state.options.timeZone);
  const said = {
    "not-open": labels.registrationNotOpen,
    open: labels.registrationOpen,
    closed: labels.registrationClosed,
  };
  const dated = (label: string, start: string | undefined): Inline[] => {
    const date = start && datePhrase({ start }, state.language);
    return date ? words(fill(label, { date })) : [];
  };
  return [
    at ? words(said[at]) : [],
    url && at !== "closed" && at !== "not-open" ? linked(words(labels.register), url, state) : [],
    dated(labels.opens, opens),
    dated(labels.closes, closes),
    capacity === undefined ? [] : words(count(labels.capacity, capacity, state.language)),
    fee === undefined ? [] : filledInlines(labels.fee, { fee: localized(fee, event.lang, state) }),
  ];
}
