import type { SharedLabels } from "../../language/labels.ts";
import { hourLabels } from "./hour-labels.ts";
import { languageNames } from "./language-names.ts";

export const sharedLabels: SharedLabels = {
  dates: "Dates",
  place: "Place",
  addToCalendar: "Add to calendar",
  ...hourLabels,
  yourTime: "{time}, your time ({zone})",
  venueTime: "Time at the venue",
  readerTime: "Your time",
  languageNames,
  loading: "Loading…",
  failed: "The archive cannot be reached just now.",
  retry: "Try again",
  staleAt: "The archive cannot be reached just now. What you see is from {time}.",
  newerVersion: "This archive needs a newer version of this page’s script.",
  noSuchItem: "This item is not in the archive.",
  notSupported: "This browser cannot show this.",
  subscribeTo: "Subscribe to {name}",
  downloadIcs: "Download calendar file (.ics)",
  copyLink: "Copy link",
  copied: "Link copied",
  googleCalendar: "Google Calendar",
  outlookCalendar: "Outlook.com",
  office365Calendar: "Microsoft 365",
};
