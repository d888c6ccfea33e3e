import type { SiteWords } from "./site-words.ts";

export const zh: SiteWords = {
  skip: "跳至内容",
  countries: "国家",
  decade: "{from}年代",
  allTypes: "全部类型",
  allTopics: "全部专题",
  allCountries: "全部国家",
  moreOn: "更多相关内容：{topic}",
  earlier: "较早",
  later: "较晚",
  beside: "前后内容",
  licence: "许可：{name}",
  everything: "新闻和活动",
  calendars: "日历",
  calendarsHow: "请将地址复制到日历程序中“订阅”或“从网络添加”的位置。此后，新增和变更的活动会自动显示。",
  allEvents: "全部活动",
  feeds: "订阅源",
  feedsHow: "请将地址复制到订阅阅读器中。阅读器会显示最新内容，不会有人知道您在阅读。",
  notFound: "找不到此页面",
  notFoundHow: "该页面可能在建立档案时移至别处。请使用搜索功能，或从以下页面开始浏览。",
  unanswered: "搜索需要JavaScript，但它未能在此运行。以下页面无需JavaScript；如要重试，请重新加载本页。",
};
