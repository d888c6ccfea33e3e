import type { SiteWords } from "./site-words.ts";

export const en: SiteWords = {
  skip: "Skip to the content",
  countries: "Countries",
  decade: "{from}s",
  allTypes: "All types",
  allTopics: "All topics",
  allGoals: "All goals",
  allCountries: "All countries",
  allRegions: "All regions",
  moreOn: "More on {topic}",
  earlier: "Earlier",
  later: "Later",
  beside: "Before and after",
  licence: "Licence: {name}",
  everything: "News and events",
  calendars: "Calendars",
  calendarsHow:
    "Copy an address into your calendar program, where it offers to subscribe or to add from the web. New and changed events then appear by themselves.",
  allEvents: "All events",
  feeds: "Feeds",
  feedsHow: "Copy an address into a feed reader. It shows what is new; nobody learns that you read it.",
  notFound: "There is no page at this address",
  notFoundHow:
    "The page may have moved when the archive was made. Search for it, or begin at one of these pages.",
  unanswered:
    "Searching needs JavaScript, and it did not run here. The pages below need none; to try again, load the page anew.",
};
