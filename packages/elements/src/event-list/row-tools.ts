// What not every list needs, as one file that is loaded when it is needed.
export { byDay, byMonth, byYear, daysApart, hours, today } from "@event-content/renderer/list";
