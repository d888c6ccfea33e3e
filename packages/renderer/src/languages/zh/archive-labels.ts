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
  noMatch: "没有匹配的结果。请尝试其他关键词或清除筛选条件。",
  noMatchIn: "{year}年没有与“{words}”匹配的结果。",
  searchAllYears: "搜索所有年份",
  didYouMean: "您要找的是{text}吗？",
  resultsShown: "已显示{n}条，共{total}条",
  loadMore: "显示更多",
};
