export { listHtml as rowsHtml } from "./components/list/list-html.ts";
export { rowsState } from "./rows-state.ts";
export type { Care } from "./state/care.ts";
export { fullCare } from "./state/full-care.ts";
