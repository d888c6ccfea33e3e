import type { HourLabels } from "../../language/labels.ts";

export const hourLabels: HourLabels = {
  localTime: "{place}时间",
  comingUp: "即将举行的活动",
  latestPast: "最近举行过的活动",
  noEvents: "尚无活动。",
};
