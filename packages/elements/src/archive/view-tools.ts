// Views that not every archive shows: loaded with the first reader who chooses one.
import calendar from "@event-content/renderer/style/calendar.css";
import timelineStyle from "@event-content/renderer/style/timeline.css";

export { timeline } from "@event-content/renderer/archive";
export { monthHtml as month } from "./month-view.ts";
export const viewsCss: string = calendar + timelineStyle;
