import type { HourLabels } from "../../language/labels.ts";

export const hourLabels: HourLabels = {
  localTime: "بتوقيت {place}",
  comingUp: "المناسبات القادمة",
  latestPast: "أحدث المناسبات السابقة",
  noEvents: "لا توجد مناسبات بعد.",
};
