import type { ListDates } from "../../language/date-grammar.ts";

/** Chinese as United Nations documents have it: `2003年11月12日至13日`, `下午1时30分`, 中午. */
export const listDates: ListDates = {
  sharedStands: "first",
  day: (day, month, year) =>
    `${year === undefined ? "" : `${year}年`}${month === undefined ? "" : `${month}月`}${day}日`,
  month: (month, year) => (year === undefined ? `${month}月` : `${year}年${month}月`),
  year: (year) => `${year}年`,
  compact: (first, last) => `${first}至${last}`,
  since: (date) => `自${date}起`,
  until: (date) => `至${date}`,
  about: (date) => `约${date}`,
};
