import type {} from "@event-content/elements/define";

const calendar = document.createElement("event-calendar");
calendar.view = "agenda";
calendar.weekStart = 6;
const archive = document.createElement("event-archive");
archive.view = "cards";
archive.change({ year: "2004" });
document.createElement("add-to-calendar").item = undefined;

// @ts-expect-error a calendar has no cards
calendar.view = "cards";
// @ts-expect-error an archive has no agenda
archive.view = "agenda";
// @ts-expect-error what is asked is text
archive.change({ year: 2004 });
