import type { ArchiveLabels, ControlsLabels, SharedLabels } from "../../language/labels.ts";

/** The words of months and of whole pages. */
export const archiveLabels: Omit<ArchiveLabels, keyof SharedLabels | keyof ControlsLabels> = {
  previousMonth: "Previous month: {month}",
  nextMonth: "Next month: {month}",
  eventCount: { one: "{n} event", other: "{n} events" },
  nothingThisMonth: "There are no events in this month.",
  calendarFile: "Calendar file (.ics)",
  upcoming: "Upcoming",
  latest: "Latest",
  languages: "Languages",
  trail: "Breadcrumb",
  today: "Today",
  noMatch: "Nothing matches. Try other words, or clear the filters.",
  noMatchIn: "Nothing in {year} matches “{words}”.",
  searchAllYears: "Search all years",
  didYouMean: "Did you mean {text}?",
  resultsShown: "{n} of {total} shown",
  loadMore: "Show more",
};
