export { hours } from "./components/event-dates/hours.ts";
export type { GroupBy, RowsOf } from "./components/list/group.ts";
export { byDay, byMonth, byYear } from "./components/list/groups.ts";
export { today } from "./components/status-banner/today.ts";
export { daysApart } from "./dates/days-apart.ts";
export type { ListLanguage } from "./language/language.ts";
export { type RowListOptions, renderList } from "./render-rows.ts";
export type { ListState, RowTools } from "./state/list-state.ts";
export type { RowOptions } from "./state/render-options.ts";
