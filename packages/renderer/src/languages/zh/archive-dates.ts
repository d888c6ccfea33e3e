import type { ArchiveDates } from "../../language/date-grammar.ts";
import { hourDates } from "./hour-dates.ts";
import { listDates } from "./list-dates.ts";

/** The dates of rows, and with them hours and the names of days. */
export const archiveDates: ArchiveDates = {
  ...listDates,
  ...hourDates,
  weekdays: ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
  withWeekday: (weekday, date) => `${date}${weekday}`,
  weekdaysShort: ["一", "二", "三", "四", "五", "六", "日"],
};
