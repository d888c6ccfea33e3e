import type { ListLabels } from "../../language/labels.ts";
import type { PluralLabel } from "../../language/language.ts";

export const listLabels: ListLabels = {
  event: "Event",
  news: "News",
  types: {
    ...named(
      "conference summit workshop meeting dialogue forum seminar webinar training briefing consultation session observance ceremony exhibition launch press-release statement speech advisory",
    ),
    other: "Event",
    article: "News",
  },
  statuses: named("scheduled rescheduled postponed cancelled moved-online"),
  states: named("upcoming today ongoing ended"),
  published: "published",
  yearNotStated: "year not stated",
  aside: " ({text})",
  yearInferred: "year inferred",
  inferred: "inferred",
  uncertain: "{date} (uncertain)",
  approximate: "{date} (approximate)",
  formerDates: "Formerly {dates}",
  undated: "Date not stated",
  withoutYear: "Year not stated",
  online: "Online",
  withPartners: "{organizers}, with {partners}",
  outcomeCounts: {
    ...counted("recommendation decision declaration resolution agreement commitment conclusion"),
    other: counted("outcome").outcome,
  },
  documentCount: counted("document").document,
  empty: "There is nothing here yet.",
};

type Words<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text;

/** Labels that are their own names: `press-release` is `Press release`. */
function named<Text extends string>(words: Text): Record<Words<Text>, string> {
  return table(words, (word) => word.charAt(0).toUpperCase() + word.slice(1).replace("-", " "));
}

/** Labels by number for nouns that take an s. */
function counted<Text extends string>(words: Text): Record<Words<Text>, PluralLabel> {
  return table(words, (word) => ({ one: `{n} ${word}`, other: `{n} ${word}s` }));
}

function table<Text extends string, Label>(
  words: Text,
  label: (word: string) => Label,
): Record<Words<Text>, Label> {
  return Object.fromEntries(words.split(" ").map((word) => [word, label(word)])) as Record<
    Words<Text>,
    Label
  >;
}
