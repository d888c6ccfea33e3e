export type { ElementFault } from "./data/element-fault.ts";
export { EventDetailElement } from "./event-detail/event-detail.ts";
export { EventListElement } from "./event-list/event-list.ts";
