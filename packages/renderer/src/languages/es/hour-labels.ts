import type { HourLabels } from "../../language/labels.ts";

export const hourLabels: HourLabels = {
  localTime: "hora de {place}",
  comingUp: "Próximos eventos",
  latestPast: "Eventos recientes",
  noEvents: "Todavía no hay eventos.",
};
