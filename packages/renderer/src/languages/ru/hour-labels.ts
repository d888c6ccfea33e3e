import type { HourLabels } from "../../language/labels.ts";

export const hourLabels: HourLabels = {
  localTime: "местное время ({place})",
  comingUp: "Предстоящие мероприятия",
  latestPast: "Недавно прошедшие мероприятия",
  noEvents: "Мероприятий пока нет.",
};
