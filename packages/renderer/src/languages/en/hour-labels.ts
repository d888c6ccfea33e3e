import type { HourLabels } from "../../language/labels.ts";

export const hourLabels: HourLabels = {
  localTime: "{place} time",
  comingUp: "Upcoming events",
  latestPast: "Recent events",
  noEvents: "There are no events yet.",
};
