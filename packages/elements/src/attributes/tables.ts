export { addToCalendarAttributes } from "./add-to-calendar-attributes.ts";
export { archiveAttributes } from "./archive-attributes.ts";
export { calendarAttributes } from "./calendar-attributes.ts";
export { dateAttributes } from "./date-attributes.ts";
export { detailAttributes } from "./detail-attributes.ts";
export { filtersAttributes } from "./filters-attributes.ts";
export { listAttributes } from "./list-attributes.ts";
export { partAttributes } from "./part-attributes.ts";
