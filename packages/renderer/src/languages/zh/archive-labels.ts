import type { ArchiveLabels, ControlsLabels, SharedLabels } from "../../language/labels.ts";

/** The words of months and of whole pages. */
export const archiveLabels: Omit<ArchiveLabels, keyof SharedLabels | keyof ControlsLabels> = {
  previousMonth: "上个月：{month}",
  nextMonth: "下个月：{month}",
  eventCount: { other: "{n}项活动" },
  nothingThisMonth: "本月没有活动。",
  calendarFile: "日历文件（.ics）",
  upcoming: "即将举行",
  latest: "最新内容",
  languages: "语文",
  trail: "当前位置",
  today: "今天",
};
