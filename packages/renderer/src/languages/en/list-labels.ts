import type { ListLabels } from "../../language/labels.ts";
import type { PluralLabel } from "../../language/language.ts";

export const listLabels: ListLabels = {
  event: "Event",
  news: "News",
  types: {
    ...named(
      "conference",
      "summit",
      "workshop",
      "meeting",
      "dialogue",
      "forum",
      "seminar",
      "webinar",
      "training",
      "briefing",
      "consultation",
      "session",
      "observance",
      "ceremony",
      "exhibition",
      "launch",
      "press-release",
      "statement",
      "speech",
      "advisory",
    ),
    other: "Event",
    article: "News",
  },
  statuses: named("scheduled", "rescheduled", "postponed", "cancelled", "moved-online"),
  states: named("upcoming", "today", "ongoing", "ended"),
  published: "published",
  yearNotStated: "year not stated",
  yearInferred: "year inferred",
  inferred: "inferred",
  uncertain: "{date} (uncertain)",
  approximate: "{date} (approximate)",
  localTime: "{place} time",
  formerDates: "Formerly {dates}",
  undated: "Date not stated",
  withoutYear: "Year not stated",
  online: "Online",
  withPartners: "{organizers}, with {partners}",
  outcomeCounts: {
    ...counted(
      "recommendation",
      "decision",
      "declaration",
      "resolution",
      "agreement",
      "commitment",
      "conclusion",
    ),
    other: { one: "{n} outcome", other: "{n} outcomes" },
  },
  documentCount: { one: "{n} document", other: "{n} documents" },
  empty: "There is nothing here yet.",
};

/** Labels that are their own names: `press-release` is `Press release`. */
function named<Name extends string>(...names: readonly Name[]): Record<Name, string> {
  return table(names, (name) => name.charAt(0).toUpperCase() + name.slice(1).replace("-", " "));
}

/** Labels by number for nouns that take an s. */
function counted<Name extends string>(...names: readonly Name[]): Record<Name, PluralLabel> {
  return table(names, (name) => ({ one: `{n} ${name}`, other: `{n} ${name}s` }));
}

function table<Name extends string, Label>(
  names: readonly Name[],
  label: (name: Name) => Label,
): Record<Name, Label> {
  return Object.fromEntries(names.map((name) => [name, label(name)])) as Record<Name, Label>;
}
