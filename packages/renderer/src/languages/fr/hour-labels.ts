import type { HourLabels } from "../../language/labels.ts";

export const hourLabels: HourLabels = {
  localTime: "heure locale ({place})",
  comingUp: "Prochaines manifestations",
  latestPast: "Manifestations récentes",
  noEvents: "Il n’y a pas encore de manifestation.",
};
