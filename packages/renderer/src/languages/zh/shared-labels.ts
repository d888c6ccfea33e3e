import type { SharedLabels } from "../../language/labels.ts";
import { hourLabels } from "./hour-labels.ts";
import { languageNames } from "./language-names.ts";

export const sharedLabels: SharedLabels = {
  dates: "日期",
  place: "地点",
  addToCalendar: "添加到日历",
  ...hourLabels,
  yourTime: "您所在时区（{zone}）：{time}",
  venueTime: "会场所在地时间",
  readerTime: "您所在地时间",
  languageNames,
  loading: "正在加载……",
  failed: "暂时无法访问存档。",
  retry: "重试",
  staleAt: "暂时无法访问存档。当前显示的是{time}的内容。",
  newerVersion: "此存档需要本页面使用更新版本的脚本。",
  noSuchItem: "存档中没有此条目。",
  notSupported: "此浏览器无法显示此内容。",
  subscribeTo: "订阅{name}",
  downloadIcs: "下载日历文件（.ics）",
  copyLink: "复制链接",
  copied: "链接已复制",
  googleCalendar: "Google Calendar",
  outlookCalendar: "Outlook.com",
  office365Calendar: "Microsoft 365",
};
